package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A sum that was due and is paid in parts, or not at all: how much was owed over which days.
 *
 * @param due the day by which it had to be paid; the first day of delay is the next
 * @param payments none before the due day, together no more than the sum; in any order
 * @param until the day on which the rest is paid, or up to which it is counted
 */
record Delay(BigDecimal amount, LocalDate due, List<Delay.Paid> payments, LocalDate until) {

    record Paid(LocalDate on, BigDecimal amount) {}

    /** Days over which the same was owed, both ends counted. */
    record Segment(LocalDate from, LocalDate to, BigDecimal base) {
        long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    static BigDecimal total(List<Paid> payments) {
        return payments.stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The last payment when nothing is left after it, otherwise {@link #until}. */
    LocalDate end() {
        return total(payments).compareTo(amount) < 0
                ? until
                : payments.stream().map(Paid::on).max(Comparator.naturalOrder()).orElse(until);
    }

    /** @param withPaymentDay whether the day of a payment still counts with what was owed before it */
    List<Segment> segments(boolean withPaymentDay) {
        TreeMap<LocalDate, BigDecimal> paid = new TreeMap<>();
        payments.forEach(payment -> paid.merge(payment.on(), payment.amount(), BigDecimal::add));
        List<Segment> segments = new ArrayList<>();
        BigDecimal owed = amount;
        LocalDate from = due.plusDays(1);
        for (LocalDate day : paid.keySet()) {
            LocalDate last = withPaymentDay ? day : day.minusDays(1);
            from = add(segments, from, last, owed);
            owed = owed.subtract(paid.get(day));
        }
        if (owed.signum() > 0) {
            add(segments, from, withPaymentDay ? until : until.minusDays(1), owed);
        }
        return segments;
    }

    /** The day on which the next segment begins. */
    private static LocalDate add(List<Segment> segments, LocalDate from, LocalDate last, BigDecimal owed) {
        if (last.isBefore(from)) {
            return from;
        }
        if (owed.signum() > 0) {
            segments.add(new Segment(from, last, owed));
        }
        return last.plusDays(1);
    }
}
