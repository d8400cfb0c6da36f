package org.tayanych.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * Change against the year before, in percent. It is given between two whole years that follow each other, in one unit, of
 * one kind of account, both of them exact; never from zero, where no percentage exists.
 */
public final class Change {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Change() {
    }

    /** One decimal, rounded half up. Empty when it can't be computed. @param among where the figure of the year before may stand */
    public static Optional<BigDecimal> percent(Figure later, Collection<Figure> among) {
        return before(later, among)
                .filter(earlier -> earlier.value().orElseThrow().signum() != 0)
                .map(earlier -> percent(earlier.value().orElseThrow(), later.value().orElseThrow()));
    }

    /** Whether there is a figure to compare with, and it is zero. */
    public static boolean fromZero(Figure later, Collection<Figure> among) {
        return before(later, among).filter(earlier -> earlier.value().orElseThrow().signum() == 0).isPresent();
    }

    static BigDecimal percent(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, 1, RoundingMode.HALF_UP);
    }

    private static Optional<Figure> before(Figure later, Collection<Figure> among) {
        if (!later.span().isYear() || !comparable(later)) {
            return Optional.empty();
        }
        Span year = Span.year(later.span().inYear() - 1);
        return among.stream()
                .filter(one -> one.indicator() == later.indicator() && one.span().equals(year) && one.unit() == later.unit()
                        && one.cut() == later.cut() && one.part().equals(later.part())
                        && one.series().equals(later.series()) && comparable(one))
                .findFirst();
    }

    /** A year that still lasts is no whole year. */
    private static boolean comparable(Figure figure) {
        return figure.value().isPresent() && figure.quality().exact() && !figure.note().equals(Edition.RUNNING);
    }
}
