package org.tayanych.law.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tayanych.law.Pack;
import org.tayanych.law.Provision;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;

/**
 * What the law of one country says, by theme.
 *
 * @param pack of the country
 * @param treaty the home pack, whose rules of the Eurasian Economic Union hold abroad too
 */
public record LawListPage(Shell shell, Pack pack, Pack treaty, List<Country> countries, LocalDate today) implements LawTexts {

    private static final List<String> ORDER = List.of("PAY", "CONTRACT", "HOURS", "LEAVE", "HEALTH", "FAMILY", "DISMISSAL",
            "SAFETY", "EQUALITY", "DISPUTES", "INSPECTION", "UNIONS", "MIGRATION");
    private static final List<String> UNION_ABROAD = List.of("RU", "KZ");

    /** @param sure whether a worker may read it as a fact today */
    public record Line(String code, String title, boolean sure) {}

    /** Only themes that have something. */
    public Map<String, List<Line>> themes() {
        Map<String, List<Line>> themes = new LinkedHashMap<>();
        for (String theme : ORDER) {
            List<Line> lines = provisions().filter(provision -> provision.theme().equals(theme)).map(this::line).toList();
            if (!lines.isEmpty()) {
                themes.put(theme, lines);
            }
        }
        return themes;
    }

    public String name(Country country) {
        return say("vocabulary.country." + country.code());
    }

    private Stream<Provision> provisions() {
        Stream<Provision> own = pack.all().stream();
        return UNION_ABROAD.contains(pack.country().code())
                ? Stream.concat(own, treaty.all().stream().filter(provision -> provision.code().startsWith("EAEU-")))
                : own;
    }

    private Line line(Provision provision) {
        boolean sure = provision.on(today).filter(version -> version.mark().confirmed()).isPresent();
        return new Line(provision.code(), in(provision.title()), sure);
    }
}
