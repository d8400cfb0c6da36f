package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Whether a whole month's pay is below the least that the law allows, and by how much.
 *
 * @param pay for a full month, without overtime, allowances and bonuses
 * @param on a day of that month; its law counts
 */
public record MinimumWage(
        Country country, BigDecimal pay, LocalDate on)
        implements Question {

    static final List<Ask> ASKS = List.of(Ask.sum("pay"), Ask.day("on").ifAny());

    private static final String SERIES = "MIN-WAGE";

    static MinimumWage read(Filled filled) {
        return new MinimumWage(filled.country(), filled.sum("pay"), filled.dayOrToday("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.MINIMUM_WAGE;
    }

    @Override
    public void check(Problems problems) {
        // Nothing of it can contradict the rest.
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rate(SERIES, on, "on"));
    }

    @Override
    public void count(Counting counting) {
        BigDecimal least = counting.rate(SERIES, on);
        BigDecimal missing = least.subtract(pay).max(BigDecimal.ZERO);
        String article = counting.pack().on(counting.pack().country().code() + "-PAY-MIN", on)
                .map(version -> version.article()).orElse("");
        counting.step(Step.of("calculations.step.minimum", article, counting.money(least)).on(on).makes(least));
        counting.step(Step.of(missing.signum() > 0 ? "calculations.step.below" : "calculations.step.not-below", article,
                counting.money(pay), counting.money(missing)).makes(missing));
        counting.makes(missing);
    }
}
