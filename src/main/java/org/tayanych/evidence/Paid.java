package org.tayanych.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was paid against what was ordered, in one period and currency.
 *
 * @param what fines, compensation or wages
 */
public record Paid(What what, Figure ordered, Figure paid) {

    /** What money was due. Words: {@code evidence.paid.FINES}. */
    public enum What {
        FINES(Indicator.FINES_IMPOSED, Indicator.FINES_PAID),
        COMPENSATION(Indicator.COMPENSATION_ASSESSED, Indicator.INJURY_COMPENSATION),
        WAGES(Indicator.WAGES_ORDERED, Indicator.WAGES_RECOVERED);

        private final Indicator ordered;
        private final Indicator paid;

        What(Indicator ordered, Indicator paid) {
            this.ordered = ordered;
            this.paid = paid;
        }
    }

    /** Every pair of which both are published in one currency and kind of account; fines first, then by period. */
    public static List<Paid> of(Snapshot snapshot) {
        List<Paid> pairs = new ArrayList<>();
        for (What what : What.values()) {
            for (Figure ordered : snapshot.of(what.ordered)) {
                snapshot.whole(what.paid, ordered.span())
                        .filter(paid -> paid.unit() == ordered.unit() && paid.series().equals(ordered.series()))
                        .ifPresent(paid -> pairs.add(new Paid(what, ordered, paid)));
            }
        }
        return pairs;
    }

    /** Of a hundred, one decimal. Empty when nothing was ordered, or one of the two is held back. */
    public Optional<BigDecimal> percent() {
        return ordered.value().filter(all -> all.signum() > 0).flatMap(all -> paid.value()
                .map(part -> part.multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.HALF_UP)));
    }
}
