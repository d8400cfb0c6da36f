package org.tayanych.law;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tayanych.vocabulary.Country;
import tools.jackson.databind.JsonNode;

/** Turns the three files of a pack's folder into a {@link Pack}, or says in sentences why it can't. */
final class PackReader {

    /** Where the files come from: a folder, or the packs that come with the application. */
    interface Folder {
        /** @throws DataFile.Broken when there is no such file */
        InputStream open(String file);
    }

    private final Folder folder;
    private final List<String> wrong = new ArrayList<>();

    private PackReader(Folder folder) {
        this.folder = folder;
    }

    /** @throws DataFile.Broken when a file is missing, does not fit its schema, or contradicts itself */
    static Pack read(Folder folder) {
        return new PackReader(folder).read();
    }

    private Pack read() {
        JsonNode head = file("pack.yaml", "pack");
        Country country = new Country(head.required("country").asString());
        Map<String, Act> acts = acts(head);
        Pack pack = new Pack(
                country,
                head.required("version").asString(),
                Currency.getInstance(head.required("currency").asString()),
                day(head, "since"),
                acts,
                provisions(head, acts),
                rates(),
                workDays(head.required("work_days")));
        if (!wrong.isEmpty()) {
            throw new DataFile.Broken("pack " + country.code(), wrong);
        }
        return pack;
    }

    private JsonNode file(String name, String schema) {
        return DataFile.read(name, folder.open(name), "/rooms/law/schemas/" + schema + ".schema.json");
    }

    private Map<String, Act> acts(JsonNode head) {
        Map<String, Act> acts = new LinkedHashMap<>();
        for (JsonNode act : head.required("acts")) {
            String code = act.required("code").asString();
            Act read = new Act(
                    code,
                    wording(act.required("title")),
                    act.required("number").asString(),
                    act.hasNonNull("adopted") ? Optional.of(day(act, "adopted")) : Optional.empty(),
                    act.path("edition").asString(""),
                    act.required("source").asString(),
                    open(act));
            if (acts.put(code, read) != null) {
                wrong.add("two acts are called " + code);
            }
        }
        return acts;
    }

    private Map<String, Provision> provisions(JsonNode head, Map<String, Act> acts) {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode file : head.required("files")) {
            file(file.asString(), "provisions").required("provisions").forEach(found::add);
        }
        for (JsonNode each : found) {
            String code = each.required("code").asString();
            List<Version> versions = new ArrayList<>();
            for (JsonNode version : each.required("versions")) {
                version(code, version, acts).ifPresent(versions::add);
            }
            versions.sort(Comparator.comparing(Version::validFrom));
            apart(code, versions);
            Provision read =
                    new Provision(code, each.required("theme").asString(), wording(each.required("title")), List.copyOf(versions));
            if (provisions.put(code, read) != null) {
                wrong.add("two provisions are called " + code);
            }
        }
        return provisions;
    }

    private Optional<Version> version(String code, JsonNode version, Map<String, Act> acts) {
        Act act = acts.get(version.required("act").asString());
        if (act == null) {
            wrong.add(code + " stands in the act " + version.required("act").asString() + ", which pack.yaml does not name");
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        version.path("words").properties().forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        version.path("numbers").properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().decimalValue()));
        return Optional.of(new Version(
                code,
                version.required("article").asString(),
                act,
                day(version, "valid_from"),
                version.hasNonNull("valid_to") ? Optional.of(day(version, "valid_to")) : Optional.empty(),
                Mark.valueOf(version.required("mark").asString()),
                Map.copyOf(words),
                wording(version.required("summary")),
                Map.copyOf(numbers),
                open(version),
                version.required("source").asString(),
                review(version)));
    }

    private static Optional<Wording> open(JsonNode node) {
        return node.hasNonNull("open") ? Optional.of(wording(node.required("open"))) : Optional.empty();
    }

    private Optional<Version.Review> review(JsonNode version) {
        JsonNode review = version.path("review");
        return review.isObject()
                ? Optional.of(new Version.Review(review.required("by").asString(), day(review, "on")))
                : Optional.empty();
    }

    private void apart(String code, List<Version> versions) {
        for (int i = 0; i < versions.size(); i++) {
            Version one = versions.get(i);
            if (one.validTo().filter(last -> last.isBefore(one.validFrom())).isPresent()) {
                wrong.add(code + ": a version ends before it begins, " + one.validFrom());
            }
            if (i > 0 && versions.get(i - 1).covers(one.validFrom())) {
                wrong.add(code + ": two versions are in force on " + one.validFrom());
            }
        }
    }

    private Map<String, RateSeries> rates() {
        Map<String, RateSeries> all = new LinkedHashMap<>();
        for (JsonNode series : file("rates.yaml", "rates").required("series")) {
            TreeMap<LocalDate, RateSeries.Rate> rates = new TreeMap<>();
            for (JsonNode rate : series.required("rates")) {
                LocalDate since = day(rate, "since");
                BigDecimal value = rate.required("value").decimalValue();
                rates.put(since, new RateSeries.Rate(value, since, Mark.valueOf(rate.required("mark").asString())));
            }
            String code = series.required("code").asString();
            LocalDate through = day(series, "valid_through");
            if (!rates.isEmpty() && rates.lastKey().isAfter(through)) {
                wrong.add(code + " has a rate after its last known day, " + through);
            }
            all.put(code, new RateSeries(
                    code, wording(series.required("title")), through, series.required("source").asString(), rates));
        }
        return all;
    }

    private WorkDays workDays(JsonNode days) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        days.required("weekend").forEach(day -> weekend.add(DayOfWeek.valueOf(day.asString())));
        Set<MonthDay> everyYear = new HashSet<>();
        days.required("every_year").forEach(day -> everyYear.add(MonthDay.parse("--" + day.asString())));
        Set<LocalDate> single = new HashSet<>();
        days.required("single").forEach(day -> single.add(LocalDate.parse(day.asString())));
        return new WorkDays(weekend, everyYear, single, day(days, "single_known_through"));
    }

    private LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.required(field).asString());
    }

    private static Wording wording(JsonNode node) {
        return new Wording(
                node.required("ky").asString(), node.required("ru").asString(), node.required("en").asString());
    }
}
