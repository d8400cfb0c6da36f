package org.tayanych.calculations;

import java.math.BigDecimal;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * What a debt for a job becomes.
 *
 * @param percentPerMonth of interest
 * @param monthlyIncome in the same currency; nothing when it is not told
 */
public record DebtGrowth(
        Country country, BigDecimal amount, BigDecimal percentPerMonth, int months, BigDecimal monthlyIncome)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.sum("amount"), Ask.number("percentPerMonth"), Ask.whole("months"), Ask.sum("monthlyIncome").ifAny());

    static DebtGrowth read(Filled filled) {
        return new DebtGrowth(filled.country(), filled.sum("amount"), filled.number("percentPerMonth", 0, 100),
                filled.whole("months", 0, 120), filled.sumIfAny("monthlyIncome"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.DEBT;
    }

    @Override
    public void check(Problems problems) {
        // Nothing of it can contradict the rest.
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of();
    }

    @Override
    public void count(Counting counting) {
        BigDecimal simple = amount.multiply(percentPerMonth).multiply(BigDecimal.valueOf(months)).movePointLeft(2);
        BigDecimal total = amount.add(simple);
        counting.step(Step.of("calculations.step.interest", "", counting.money(amount), percentPerMonth, months)
                .times(amount, percentPerMonth).makes(simple));
        counting.makes(total);
        counting.reading(total, "calculations.reading.simple");
        counting.reading(amount.multiply(BigDecimal.ONE.add(percentPerMonth.movePointLeft(2)).pow(months, Counting.EXACT)),
                "calculations.reading.compound");
        if (monthlyIncome.signum() > 0) {
            counting.step(Step.of("calculations.step.months-of-income", "",
                    Counting.round(total.divide(monthlyIncome, Counting.EXACT), 2), counting.money(monthlyIncome)));
        }
    }
}
