package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Average wages for the days on which the workbook was kept back.
 *
 * @param monthlyWages of the last months, as many as the law averages over
 * @param lastDay the last day of work, on which the workbook was due
 * @param handed the day it was handed over, or up to which it is counted
 */
public record WorkbookDelay(
        Country country, List<BigDecimal> monthlyWages, LocalDate lastDay, LocalDate handed)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.sums("monthlyWages", 3), Ask.day("lastDay"), Ask.day("handed").ifAny());

    static WorkbookDelay read(Filled filled) {
        return new WorkbookDelay(filled.country(), filled.sums("monthlyWages"), filled.day("lastDay"), filled.dayOrToday("handed"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.WORKBOOK_DELAY;
    }

    @Override
    public void check(Problems problems) {
        if (handed.isBefore(lastDay)) {
            problems.addDate("handed", "calculations.wrong.end-before-beginning");
        }
        if (monthlyWages.size() != 3) {
            problems.add("monthlyWages", "calculations.wrong.wages");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        boolean paid = pack.on(pack.country().code() + "-SETTLE", lastDay)
                .filter(rule -> rule.numbers().containsKey("workbook_average_days")).isPresent();
        return List.of(new Need.Rule(paid ? "SETTLE" : "SETTLE-WORKBOOK", lastDay, "lastDay"), new Need.Rule(
                LeaveMoney.known(pack, lastDay) ? UnusedLeave.RULE : UnusedLeave.RULE + "-AVERAGE", lastDay, "lastDay"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule("SETTLE", lastDay);
        Version average = counting.rule(UnusedLeave.RULE, lastDay);
        long days = ChronoUnit.DAYS.between(lastDay, handed);
        BigDecimal daily = LeaveMoney.exact(monthlyWages, BigDecimal.ONE, average);
        BigDecimal exact = LeaveMoney.exact(monthlyWages, BigDecimal.valueOf(days), average);
        counting.step(Step.of("calculations.step.workbook", rule.article(), days, counting.money(daily))
                .days(lastDay.plusDays(1), handed, days).times(Counting.round(daily, 2), BigDecimal.valueOf(days)).makes(exact));
        counting.makes(exact);
    }
}
