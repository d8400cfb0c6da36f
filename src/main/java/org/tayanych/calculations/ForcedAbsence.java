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
 * Wages for the time in which somebody was kept from work by an unlawful dismissal.
 *
 * @param from the first day without work
 * @param to the day before the return, or the last day counted
 * @param severancePaid what was paid on dismissal; it is taken off
 */
public record ForcedAbsence(
        Country country, LocalDate from, LocalDate to, BigDecimal averageMonthlyWage, BigDecimal severancePaid)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.day("from"), Ask.day("to").ifAny(), Ask.sum("averageMonthlyWage"), Ask.sum("severancePaid").ifAny());

    static ForcedAbsence read(Filled filled) {
        return new ForcedAbsence(filled.country(), filled.day("from"), filled.dayOrToday("to"),
                filled.sum("averageMonthlyWage"), filled.sumIfAny("severancePaid"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.FORCED_ABSENCE;
    }

    @Override
    public void check(Problems problems) {
        if (to.isBefore(from)) {
            problems.addDate("to", "calculations.wrong.end-before-beginning");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule("UNFAIR", from, "from"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule("UNFAIR", from);
        LocalDate after = to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, after);
        LocalDate broken = from.plusMonths(months);
        long days = ChronoUnit.DAYS.between(broken, after);
        BigDecimal exact = averageMonthlyWage.multiply(BigDecimal.valueOf(months)).add(averageMonthlyWage
                .multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(broken.lengthOfMonth()), Counting.EXACT));
        counting.step(Step.of("calculations.step.absence", rule.article(), months, days, counting.money(averageMonthlyWage))
                .days(from, to, ChronoUnit.DAYS.between(from, after)).makes(exact));
        if (severancePaid.signum() > 0) {
            counting.step(Step.of("calculations.step.severance-off", rule.article()).makes(severancePaid.negate()));
        }
        BigDecimal back = exact.subtract(severancePaid).max(BigDecimal.ZERO);
        BigDecimal least = rule.number("least_average_wages");
        counting.makes(back);
        counting.reading(back, "calculations.reading.back-to-work");
        counting.reading(back.max(averageMonthlyWage.multiply(least)), "calculations.reading.no-return", least);
    }
}
