package org.tayanych.calculations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tayanych.law.Mark;
import org.tayanych.law.Pack;
import org.tayanych.law.RateSeries;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Money;

/**
 * The sheet of paper on which one question is counted: hands out the law of the day and remembers what was used, notes
 * steps and readings, rounds at the end and nowhere before.
 */
public final class Counting {

    /** Enough for every division; what it leaves behind is rounded away before money is made of it. */
    static final MathContext EXACT = MathContext.DECIMAL128;

    private static final int BEFORE_THE_LAST = 12;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private final Calculator calculator;
    private final Pack pack;
    private final List<Step> steps = new ArrayList<>();
    private final List<Calculation.Reading> readings = new ArrayList<>();
    private final Map<String, Version> rules = new LinkedHashMap<>();
    private final Set<Calculation.Unsure> unsure = new LinkedHashSet<>();
    private Mark mark = Mark.READ;
    private Quantity result = new Quantity.Days(BigDecimal.ZERO);
    private boolean tooLarge;

    Counting(Calculator calculator, Pack pack) {
        this.calculator = calculator;
        this.pack = pack;
    }

    Pack pack() {
        return pack;
    }

    /** The provision as it was on that day. Its code without the country: {@code PAY-LATE}. It was among the needs. */
    Version rule(String code, LocalDate on) {
        String whole = pack.country().code() + "-" + code;
        Version version = pack.on(whole, on).orElseThrow(() -> new IllegalStateException(whole + " was not among the needs"));
        rules.putIfAbsent(version.provision() + version.validFrom(), version);
        used(version.mark(), new Calculation.Unsure(version.provision(), version.article()));
        return version;
    }

    /** The rate of that day, which was among the needs. Its code without the country: {@code KEY-RATE}. */
    BigDecimal rate(String series, LocalDate on) {
        RateSeries known = series(series);
        RateSeries.Rate rate =
                known.on(on).orElseThrow(() -> new IllegalStateException(known.code() + " was not among the needs"));
        used(known, rate);
        return rate.value();
    }

    RateSeries series(String series) {
        return pack.series(pack.country().code() + "-" + series)
                .orElseThrow(() -> new IllegalStateException(series + " was not among the needs"));
    }

    /** Notes that a rate was used. */
    void used(RateSeries series, RateSeries.Rate rate) {
        used(rate.mark(), new Calculation.Unsure(series.code(), ""));
    }

    private void used(Mark with, Calculation.Unsure what) {
        mark = mark.and(with);
        if (!with.confirmed()) {
            unsure.add(what);
        }
    }

    void step(Step step) {
        BigDecimal amount = step.amount();
        steps.add(amount == null ? step : step.makes(money(amount).amount()));
    }

    /** The exact result, before rounding. */
    void makes(BigDecimal exact) {
        result = new Quantity.Sum(money(exact));
    }

    void makes(Quantity quantity) {
        result = quantity;
    }

    /** One way to read the law; the one that was taken comes first. @param why word key */
    void reading(BigDecimal exact, String why, Object... arguments) {
        readings.add(new Calculation.Reading(new Quantity.Sum(money(exact)), why, List.of(arguments)));
    }

    void reading(Quantity quantity, String why, Object... arguments) {
        readings.add(new Calculation.Reading(quantity, why, List.of(arguments)));
    }

    /** Rounded half up to the currency's decimals. What division left in the last of 34 digits is rounded away first. */
    Money money(BigDecimal exact) {
        BigDecimal rounded = round(exact, pack.currency().getDefaultFractionDigits());
        if (rounded.abs().compareTo(LIMIT) >= 0) {
            tooLarge = true;
            return Money.zero(pack.currency());
        }
        return new Money(rounded, pack.currency());
    }

    static BigDecimal round(BigDecimal exact, int decimals) {
        return exact.setScale(BEFORE_THE_LAST, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Where all readings come out the same, nothing is in dispute. */
    Outcome finish() {
        if (tooLarge) {
            return new Outcome.Wrong(Problems.none()
                    .add(calculator.first(), "calculations.wrong.large"));
        }
        boolean disputed = readings.stream().map(Calculation.Reading::result).distinct().count() > 1;
        return new Outcome.Counted(new Calculation(calculator, result, pack.currency(), disputed ? List.copyOf(readings) : List.of(),
                List.copyOf(steps), pack.name(), List.copyOf(rules.values()), mark, List.copyOf(unsure)));
    }
}
