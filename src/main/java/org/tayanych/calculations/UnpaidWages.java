package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * What is still owed for several months.
 *
 * @param months each with what was agreed and what was paid
 */
public record UnpaidWages(
        Country country, List<UnpaidWages.Month> months)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.rows("months", 3, Ask.day("due"), Ask.sum("agreed"), Ask.sum("paid").ifAny()));

    static UnpaidWages read(Filled filled) {
        return new UnpaidWages(filled.country(), filled.rows("months", row ->
                new Month(row.day("due"), row.sum("agreed"), row.sumIfAny("paid"))));
    }

    @Override
    public Calculator calculator() {
        return Calculator.UNPAID_WAGES;
    }

    @Override
    public void check(Problems problems) {
        if (months.isEmpty()) {
            problems.add("months", "calculations.wrong.no-rows");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of();
    }

    @Override
    public void count(Counting counting) {
        BigDecimal owed = BigDecimal.ZERO;
        for (Month month : months) {
            BigDecimal rest = month.agreed().subtract(month.paid()).max(BigDecimal.ZERO);
            owed = owed.add(rest);
            counting.step(Step.of("calculations.step.month", "", month.due(), counting.money(month.agreed()),
                    counting.money(month.paid())).on(month.due()).makes(rest));
        }
        counting.makes(owed);
    }

    /** @param due the pay day of that month */
    public record Month(LocalDate due, BigDecimal agreed, BigDecimal paid) {}
}
