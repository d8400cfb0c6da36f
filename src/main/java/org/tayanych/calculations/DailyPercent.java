package org.tayanych.calculations;

import java.math.BigDecimal;
import java.util.List;
import org.tayanych.law.Version;

/** A fixed part of what is owed for each day of delay: Kyrgyz law, for wages and for injury compensation. */
final class DailyPercent {

    private DailyPercent() {
    }

    /** Two readings: the Code says "each overdue day", and leaves open whether the day of payment is one. */
    static void count(Delay delay, Version rule, Counting counting) {
        boolean counted = rule.numbers().getOrDefault("payment_day_counts", BigDecimal.ONE).signum() > 0;
        BigDecimal percent = rule.number("percent_per_day");
        List<Delay.Segment> segments = delay.segments(counted);
        for (Delay.Segment part : segments) {
            counting.step(Step.of("calculations.step.late", rule.article(), counting.money(part.base()), part.days(), percent)
                    .days(part.from(), part.to(), part.days())
                    .times(part.base(), percent)
                    .makes(sum(List.of(part), percent)));
        }
        BigDecimal exact = sum(segments, percent);
        counting.makes(exact);
        counting.reading(exact, counted ? "calculations.reading.with-day" : "calculations.reading.without-day");
        counting.reading(sum(delay.segments(!counted), percent),
                counted ? "calculations.reading.without-day" : "calculations.reading.with-day");
    }

    static BigDecimal sum(List<Delay.Segment> segments, BigDecimal percent) {
        return segments.stream()
                .map(part -> part.base().multiply(percent).multiply(BigDecimal.valueOf(part.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(2);
    }
}
