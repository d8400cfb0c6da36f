package org.tayanych.calculations;

import java.math.BigDecimal;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * What a job abroad cost before it paid anything, in months of its income (SDG indicator 10.7.1).
 *
 * @param costs everything that was paid for the job: agency, papers, journey
 * @param monthlyIncome in the first job abroad, in the same currency
 */
public record RecruitmentCost(
        Country country, List<BigDecimal> costs, BigDecimal monthlyIncome)
        implements Question {

    static final List<Ask> ASKS = List.of(Ask.sums("costs", 5), Ask.sum("monthlyIncome"));

    private static final String SOURCE = "SDG 10.7.1";

    static RecruitmentCost read(Filled filled) {
        return new RecruitmentCost(filled.country(), filled.sums("costs"), filled.sum("monthlyIncome"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.RECRUITMENT_COST;
    }

    @Override
    public void check(Problems problems) {
        if (costs.isEmpty()) {
            problems.add("costs", "calculations.wrong.no-rows");
        }
        if (monthlyIncome.signum() == 0) {
            problems.add("monthlyIncome", "calculations.wrong.above-zero");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of();
    }

    @Override
    public void count(Counting counting) {
        BigDecimal total = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal months = Counting.round(total.divide(monthlyIncome, Counting.EXACT), 2);
        counting.step(Step.of("calculations.step.costs", SOURCE, costs.size()).makes(total));
        counting.step(Step.of("calculations.step.months-of-income", SOURCE, months, counting.money(monthlyIncome)));
        counting.makes(new Quantity.Months(months));
    }
}
