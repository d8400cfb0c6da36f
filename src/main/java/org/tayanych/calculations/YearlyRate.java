package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tayanych.law.RateSeries;
import org.tayanych.law.Version;

/** Interest by the rate of a central bank: Russia's by the rate of each day, Kazakhstan's by that of the day of payment. */
final class YearlyRate {

    static final String KEY = "KEY-RATE";
    static final String BASE = "BASE-RATE";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearlyRate() {
    }

    /** Each day of delay at that day's key rate, divided by the law's number; then the same after income tax. */
    static void shareOfKeyRate(Delay delay, Version rule, Counting counting) {
        BigDecimal divisor = rule.number("rate_divisor");
        RateSeries series = counting.series(KEY);
        BigDecimal together = BigDecimal.ZERO;
        for (Delay.Segment whole : delay.segments(true)) {
            for (Delay.Segment part : cut(whole, series)) {
                BigDecimal rate = counting.rate(KEY, part.from());
                BigDecimal product = part.base().multiply(rate).multiply(BigDecimal.valueOf(part.days()));
                together = together.add(product);
                counting.step(Step.of("calculations.step.key-rate", rule.article(),
                                counting.money(part.base()), part.days(), rate, divisor)
                        .days(part.from(), part.to(), part.days())
                        .times(part.base(), rate)
                        .makes(product.divide(HUNDRED.multiply(divisor), Counting.EXACT)));
            }
        }
        BigDecimal exact = together.divide(HUNDRED.multiply(divisor), Counting.EXACT);
        counting.makes(exact);
        BigDecimal tax = rule.number("income_tax_percent");
        counting.reading(exact, "calculations.reading.before-tax");
        counting.reading(together.multiply(HUNDRED.subtract(tax)).divide(HUNDRED.multiply(HUNDRED).multiply(divisor), Counting.EXACT),
                "calculations.reading.after-tax", tax);
    }

    /** Each part at the base rate of the day on which it was paid; what is unpaid, at that of the last day. */
    static void baseRateOnPaymentDay(Delay delay, Version rule, Counting counting) {
        BigDecimal factor = rule.number("rate_factor");
        BigDecimal divisor = HUNDRED.multiply(rule.number("days_in_year"));
        BigDecimal together = BigDecimal.ZERO;
        for (Delay.Paid part : parts(delay)) {
            long days = ChronoUnit.DAYS.between(delay.due(), part.on());
            if (days > 0) {
                BigDecimal rate = counting.rate(BASE, part.on());
                BigDecimal product = part.amount().multiply(factor).multiply(rate).multiply(BigDecimal.valueOf(days));
                together = together.add(product);
                counting.step(Step.of("calculations.step.base-rate", rule.article(),
                                counting.money(part.amount()), days, rate, factor)
                        .days(delay.due().plusDays(1), part.on(), days)
                        .times(part.amount(), rate)
                        .makes(product.divide(divisor, Counting.EXACT)));
            }
        }
        counting.makes(together.divide(divisor, Counting.EXACT));
    }

    /** The days whose rate is needed. */
    static Set<LocalDate> paydays(Delay delay) {
        Set<LocalDate> days = new LinkedHashSet<>();
        parts(delay).stream().map(Delay.Paid::on).filter(day -> day.isAfter(delay.due())).forEach(days::add);
        return days;
    }

    private static List<Delay.Paid> parts(Delay delay) {
        List<Delay.Paid> parts = new ArrayList<>(delay.payments());
        BigDecimal rest = delay.amount().subtract(Delay.total(delay.payments()));
        if (rest.signum() > 0) {
            parts.add(new Delay.Paid(delay.until(), rest));
        }
        return parts;
    }

    /** Cuts where the rate changes. */
    private static List<Delay.Segment> cut(Delay.Segment whole, RateSeries series) {
        List<Delay.Segment> parts = new ArrayList<>();
        LocalDate from = whole.from();
        for (LocalDate change : series.rates().subMap(whole.from(), false, whole.to(), true).keySet()) {
            if (different(series, change)) {
                parts.add(new Delay.Segment(from, change.minusDays(1), whole.base()));
                from = change;
            }
        }
        parts.add(new Delay.Segment(from, whole.to(), whole.base()));
        return parts;
    }

    /** A meeting that kept the rate cuts nothing. */
    private static boolean different(RateSeries series, LocalDate change) {
        return series.rates().floorEntry(change).getValue().value()
                .compareTo(series.rates().lowerEntry(change).getValue().value()) != 0;
    }
}
