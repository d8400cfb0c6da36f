package org.tayanych.counsel;

import java.util.List;
import java.util.Optional;
import org.tayanych.calculations.DatedFact;
import org.tayanych.calculations.Deadline;
import org.tayanych.calculations.Deadlines;
import org.tayanych.calculations.Limits;
import org.tayanych.law.Pack;

/** Asks the calculators which limits run from a fact. */
final class Reckoning {

    private Reckoning() {
    }

    /** Empty when the pack has no rule for that day. */
    static List<Reckoned> of(Dated fact, Pack pack) {
        return events(fact.kind()).stream().flatMap(event -> deadlines(fact, event, pack).stream()).distinct().toList();
    }

    /** Whoever is dismissed has to be paid in full that day: what is missing then runs by the limit for wages. */
    private static List<DatedFact.Event> events(Fact.Kind kind) {
        return switch (kind) {
            case DISMISSAL_ORDER -> List.of(DatedFact.Event.DISMISSAL, DatedFact.Event.UNPAID_WAGES);
            case WORKBOOK -> List.of(DatedFact.Event.DISMISSAL);
            case PAY_DAY_MISSED -> List.of(DatedFact.Event.UNPAID_WAGES);
            case BREACH_KNOWN, INJURY -> List.of(DatedFact.Event.OTHER);
        };
    }

    private static List<Reckoned> deadlines(Dated fact, DatedFact.Event event, Pack pack) {
        Limits limits = Deadlines.of(new DatedFact(fact.country(), event, fact.on(), List.of(), mediation(fact)), pack);
        return limits instanceof Limits.Found found
                ? found.deadlines().stream().map(deadline -> reckoned(deadline, pack)).toList()
                : List.of();
    }

    /** While nobody knows when mediation ends, nothing is added: the limit without it is the safe one. */
    private static Optional<DatedFact.Mediation> mediation(Dated fact) {
        return fact.mediation().flatMap(period -> Optional.ofNullable(period.until())
                .map(until -> new DatedFact.Mediation(period.from(), until)));
    }

    private static Reckoned reckoned(Deadline deadline, Pack pack) {
        return new Reckoned(deadline.what(), deadline.rule().provision(), deadline.article(), deadline.rule().mark(),
                pack.name(), deadline.last(), deadline.safe());
    }
}
