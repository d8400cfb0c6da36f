package org.tayanych.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What calculators take from a pack: numbers that a provision must bring when it is there, and series it can't do
 * without. A pack may leave a provision out; it may not bring half of one.
 */
final class Needs {

    private static final Map<String, Set<String>> NUMBERS = Map.ofEntries(
            Map.entry("KG-PAY-LATE", Set.of("percent_per_day", "payment_day_counts")),
            Map.entry("KG-INJ-LATE", Set.of("percent_per_day")),
            Map.entry("KG-PAY-OT", Set.of("first_hours", "first_factor", "further_factor")),
            Map.entry("KG-PAY-NIGHT", Set.of("factor", "from_hour", "to_hour")),
            Map.entry("KG-PAY-HOL", Set.of("factor", "salaried_within_norm", "salaried_above_norm")),
            Map.entry("KG-LEAVE-BASE", Set.of("days", "days_longer")),
            Map.entry("KG-LEAVE-COMP", Set.of("average_month_days", "wage_months", "least_months")),
            Map.entry("KG-SEV-2", Set.of("average_wages")),
            Map.entry("KG-SEV-1", Set.of("average_wages")),
            Map.entry("KG-SEV-JOB", Set.of("register_working_days")),
            Map.entry("KG-TERM-RED", Set.of("notice_months")),
            Map.entry("KG-TERM-RES", Set.of("notice_months")),
            Map.entry("KG-UNFAIR", Set.of("least_average_wages")),
            Map.entry("KG-SICK", Set.of("first_working_days", "percent_under_5_years", "percent_5_to_8_years",
                    "percent_over_8_years", "later_index_per_month", "wage_months")),
            Map.entry("KG-INJ-AVG", Set.of("months", "floor_minimum_wages")),
            Map.entry("KG-INJ-LUMP", Set.of("disability_least", "disability_most", "death")),
            Map.entry("KG-PAY-DED", Set.of("percent", "percent_by_law", "percent_harm")),
            Map.entry("KG-LIM-GENERAL", Set.of("months")),
            Map.entry("KG-LIM-DISMISSAL", Set.of("months")),
            Map.entry("KG-LIM-WAGES", Set.of("years")),
            Map.entry("RU-PAY-LATE", Set.of("rate_divisor", "income_tax_percent")),
            Map.entry("RU-PAY-OT", Set.of("first_hours", "first_factor", "further_factor")),
            Map.entry("RU-PAY-NIGHT", Set.of("added")),
            Map.entry("RU-PAY-HOL", Set.of("factor")),
            Map.entry("RU-LEAVE-COMP", Set.of("average_month_days", "wage_months")),
            Map.entry("RU-SEV-1", Set.of("average_wages")),
            Map.entry("RU-LIM-GENERAL", Set.of("months")),
            Map.entry("RU-LIM-DISMISSAL", Set.of("months")),
            Map.entry("RU-LIM-WAGES", Set.of("years")),
            Map.entry("KZ-PAY-LATE", Set.of("rate_factor", "days_in_year")),
            Map.entry("KZ-PAY-OT", Set.of("factor")),
            Map.entry("KZ-PAY-NIGHT", Set.of("factor")),
            Map.entry("KZ-PAY-HOL", Set.of("factor")),
            Map.entry("KZ-LEAVE-COMP", Set.of("wage_months")),
            Map.entry("KZ-SEV", Set.of("average_wages")),
            Map.entry("KZ-LIM-DISMISSAL", Set.of("months", "court_months")),
            Map.entry("KZ-LIM-GENERAL", Set.of("years")),
            Map.entry("UZ-PAY-OT", Set.of("first_hours", "first_factor", "further_factor")),
            Map.entry("UZ-LIM-REINSTATEMENT", Set.of("months")),
            Map.entry("UZ-LIM-GENERAL", Set.of("months")));

    private static final Map<String, String> SERIES = Map.of(
            "KG-SICK", "KG-CALC-IDX",
            "KG-INJ-AVG", "KG-MIN-WAGE",
            "RU-PAY-LATE", "RU-KEY-RATE",
            "KZ-PAY-LATE", "KZ-BASE-RATE");

    private Needs() {
    }

    /** Versions that ended before the pack's first day are there to be read only, and need no numbers. */
    static List<Flaw> missing(Pack pack) {
        List<Flaw> flaws = new ArrayList<>();
        for (Provision provision : pack.all()) {
            for (Version version : provision.versions()) {
                boolean read = version.validTo().filter(last -> last.isBefore(pack.since())).isPresent();
                NUMBERS.getOrDefault(read ? "" : provision.code(), Set.of()).stream().sorted()
                        .filter(name -> !version.numbers().containsKey(name))
                        .forEach(name -> flaws.add(Flaw.of(provision.code(), "law.flaw.number",
                                name, version.validFrom().toString())));
            }
            String series = SERIES.get(provision.code());
            if (series != null && !pack.rates().containsKey(series)) {
                flaws.add(Flaw.of("rates.yaml", "law.flaw.series", series, provision.code()));
            }
        }
        return flaws;
    }
}
