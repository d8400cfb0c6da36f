package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Pay during an illness.
 *
 * @param monthlyWages of the last three months
 * @param workedDays working days in those months
 * @param sickDays working days of illness
 * @param monthNorm working days of the month of illness
 * @param on the first day of illness; its law counts
 */
public record SickPay(
        Country country, List<BigDecimal> monthlyWages, int workedDays, SickPay.Length length, int sickDays, int monthNorm, LocalDate on)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.sums("monthlyWages", 3), Ask.whole("workedDays"), Ask.choice("length", Length.class), Ask.whole("sickDays"),
            Ask.whole("monthNorm"), Ask.day("on").ifAny());

    static SickPay read(Filled filled) {
        return new SickPay(filled.country(), filled.sums("monthlyWages"), filled.whole("workedDays", 1, 93),
                filled.one(Length.class, "length", Length.UNDER_5), filled.whole("sickDays", 0, 400),
                filled.whole("monthNorm", 1, 31), filled.dayOrToday("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.SICK_PAY;
    }

    @Override
    public void check(Problems problems) {
        if (monthlyWages.size() != 3) {
            problems.add("monthlyWages", "calculations.wrong.wages");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule("SICK", on, "on"), new Need.Rate("CALC-IDX", on, "on"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule("SICK", on);
        int first = Math.min(sickDays, rule.number("first_working_days").intValue());
        BigDecimal percent = rule.number(length.number);
        BigDecimal wages = monthlyWages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal daily = wages.divide(BigDecimal.valueOf(workedDays), Counting.EXACT);
        BigDecimal begin = wages.multiply(percent).multiply(BigDecimal.valueOf(first))
                .divide(BigDecimal.valueOf(100L * workedDays), Counting.EXACT);
        counting.step(Step.of("calculations.step.sick-first", rule.article(), first, counting.money(daily), percent)
                .days(first).times(Counting.round(daily, 2), percent).makes(begin));
        counting.makes(begin.add(later(sickDays - first, rule, counting)));
    }

    private BigDecimal later(int days, Version rule, Counting counting) {
        if (days == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal month = counting.rate("CALC-IDX", on).multiply(rule.number("later_index_per_month"));
        BigDecimal exact = month.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(monthNorm), Counting.EXACT);
        counting.step(Step.of("calculations.step.sick-later", rule.article(), days, counting.money(month), monthNorm)
                .days(days).makes(exact));
        return exact;
    }

    /** How long somebody has worked in all. */
    public enum Length {
        UNDER_5("percent_under_5_years"),
        FROM_5_TO_8("percent_5_to_8_years"),
        OVER_8("percent_over_8_years");

        private final String number;

        Length(String number) {
            this.number = number;
        }
    }
}
