package org.tayanych.calculations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Something that happened on a day and starts a time limit.
 *
 * @param on the day of dismissal (order or workbook handed), of the pay day that was missed, or on which the worker knew
 * @param payDays further pay days that were missed; each has a limit of its own
 * @param mediation that was agreed to; suspends where the pack says so
 */
public record DatedFact(
        Country country, DatedFact.Event event, LocalDate on, List<LocalDate> payDays, Optional<DatedFact.Mediation> mediation) {

    /** What it asks for, besides the country. */
    public static final List<Ask> ASKS = List.of(
            Ask.choice("event", Event.class), Ask.day("on"), Ask.days("payDays", 2),
            Ask.group("mediation", Ask.day("from"), Ask.day("to")));

    /** What happened. */
    public enum Event {
        DISMISSAL("LIM-DISMISSAL", "LIM-REINSTATEMENT"),
        UNPAID_WAGES("LIM-WAGES", "LIM-GENERAL"),
        OTHER("LIM-GENERAL", "LIM-GENERAL");

        private final String rule;
        private final String otherwise;

        Event(String rule, String otherwise) {
            this.rule = rule;
            this.otherwise = otherwise;
        }

        /** The provision of the limit, and the one that serves where a country has none of that name. */
        List<String> rules() {
            return List.of(rule, otherwise);
        }
    }

    /** Both days included. */
    public record Mediation(LocalDate from, LocalDate to) {}

    static DatedFact read(Filled filled) {
        return new DatedFact(filled.country(), filled.one(Event.class, "event", Event.OTHER), filled.day("on"),
                filled.days("payDays"), filled.group("mediation", row -> new Mediation(row.day("from"), row.day("to"))));
    }

    void check(Problems problems) {
        if (mediation.filter(agreed -> agreed.to().isBefore(agreed.from())).isPresent()) {
            problems.addDate("mediation.to", "calculations.wrong.end-before-beginning");
        }
        if (event != Event.UNPAID_WAGES && !payDays.isEmpty()) {
            problems.addDate("payDays[0]", "calculations.wrong.pay-days");
        }
    }

    /** Every day that starts a limit, in order, each once. */
    List<LocalDate> days() {
        return Stream.concat(Stream.of(on), payDays.stream()).distinct().sorted().toList();
    }
}
