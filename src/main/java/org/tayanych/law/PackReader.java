package org.tayanych.law;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tayanych.vocabulary.Country;

/**
 * Turns the files of a pack's folder into a {@link Pack}, or says everything that is wrong with them at once: first what
 * can't be read at all, then what contradicts itself.
 */
final class PackReader {

    /** Where the files come from: a folder, or the packs that come with the application. */
    interface Folder {
        /** @throws DataFile.Broken when there is no such file */
        InputStream open(String file);
    }

    private final Country expected;
    private final Folder folder;
    private final List<Flaw> flaws = new ArrayList<>();

    private PackReader(Country expected, Folder folder) {
        this.expected = expected;
        this.folder = folder;
    }

    /**
     * @param expected the country that the folder is called after
     * @throws DataFile.Broken when a file is missing, does not fit its schema, or contradicts itself or another
     */
    static Pack read(Country expected, Folder folder) {
        return new PackReader(expected, folder).read();
    }

    private Pack read() {
        Spot head = sheet("pack.yaml", "pack").map(Sheet::top).orElseThrow(this::broken);
        List<Spot> provisions = new ArrayList<>();
        for (Spot file : head.at("files").each()) {
            sheet(file.text(), "provisions").ifPresent(sheet -> provisions.addAll(sheet.top().at("provisions").each()));
        }
        Optional<Sheet> rates = sheet("rates.yaml", "rates");
        if (!flaws.isEmpty()) {
            throw broken();
        }
        Pack pack = pack(head, provisions, rates.orElseThrow().top());
        flaws.addAll(Needs.missing(pack));
        if (!flaws.isEmpty()) {
            throw broken();
        }
        return pack;
    }

    private Pack pack(Spot head, List<Spot> provisions, Spot rates) {
        if (!head.text("country").equals(expected.code())) {
            flaws.add(head.at("country").flaw("law.flaw.country", expected.code(), head.text("country")));
        }
        Map<String, Act> acts = acts(head);
        return new Pack(
                expected,
                head.text("version"),
                currency(head.at("currency")),
                head.at("since").day(flaws),
                acts,
                new ProvisionReader(acts, flaws).read(provisions),
                new RateReader(flaws).read(rates.at("series").each()),
                workDays(head.at("work_days")));
    }

    private Optional<Sheet> sheet(String name, String schema) {
        try {
            return Optional.of(DataFile.sheet(name, folder.open(name), "/rooms/law/schemas/" + schema + ".schema.json"));
        } catch (DataFile.Broken broken) {
            flaws.addAll(broken.flaws());
            return Optional.empty();
        }
    }

    private DataFile.Broken broken() {
        return new DataFile.Broken(flaws);
    }

    private Map<String, Act> acts(Spot head) {
        Map<String, Act> acts = new LinkedHashMap<>();
        for (Spot act : head.at("acts").each()) {
            Act read = new Act(
                    act.text("code"),
                    act.wording("title"),
                    act.text("number"),
                    act.maybeDay("adopted", flaws),
                    act.node().path("edition").asString(""),
                    act.text("source"),
                    act.maybeWording("open"));
            if (acts.put(read.code(), read) != null) {
                flaws.add(act.flaw("law.flaw.twice", read.code()));
            }
        }
        return acts;
    }

    private Currency currency(Spot spot) {
        try {
            return Currency.getInstance(spot.text());
        } catch (IllegalArgumentException unknown) {
            flaws.add(spot.flaw("law.flaw.currency", spot.text()));
            return Currency.getInstance("XXX");
        }
    }

    private WorkDays workDays(Spot days) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        days.at("weekend").each().forEach(day -> weekend.add(DayOfWeek.valueOf(day.text())));
        Set<MonthDay> everyYear = new HashSet<>();
        days.at("every_year").each().forEach(day -> monthDay(day).ifPresent(everyYear::add));
        Set<LocalDate> single = new HashSet<>();
        days.at("single").each().forEach(day -> single.add(day.day(flaws)));
        return new WorkDays(weekend, everyYear, single, days.at("single_known_through").day(flaws));
    }

    private Optional<MonthDay> monthDay(Spot day) {
        try {
            return Optional.of(MonthDay.parse("--" + day.text()));
        } catch (DateTimeException noSuchDay) {
            flaws.add(day.flaw("law.flaw.calendar", day.text()));
            return Optional.empty();
        }
    }
}
