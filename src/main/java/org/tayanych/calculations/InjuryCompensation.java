package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Lost earnings after an injury at work, for each month.
 *
 * @param averageMonthlyWage over the twelve months before the injury
 * @param lostPercent of the capacity to work that was lost
 * @param faultPercent of the worker's own gross fault; 0 for none
 * @param on the day of the injury; its law counts
 */
public record InjuryCompensation(
        Country country, BigDecimal averageMonthlyWage, BigDecimal lostPercent, BigDecimal faultPercent, LocalDate on)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.sum("averageMonthlyWage"), Ask.number("lostPercent"), Ask.number("faultPercent").ifAny(), Ask.day("on"));

    static InjuryCompensation read(Filled filled) {
        return new InjuryCompensation(filled.country(), filled.sum("averageMonthlyWage"), filled.number("lostPercent", 0, 100),
                filled.numberIfAny("faultPercent", 0, 99), filled.day("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.INJURY_COMPENSATION;
    }

    @Override
    public void check(Problems problems) {
        // Nothing of it can contradict the rest.
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule("INJ-AVG", on, "on"), new Need.Rate("MIN-WAGE", on, "on"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule("INJ-AVG", on);
        BigDecimal floor = counting.rate("MIN-WAGE", on).multiply(rule.number("floor_minimum_wages"));
        BigDecimal average = averageMonthlyWage.max(floor);
        if (average.compareTo(averageMonthlyWage) > 0) {
            counting.step(Step.of("calculations.step.injury-floor", rule.article(), counting.money(floor),
                    rule.number("floor_minimum_wages")).on(on).makes(floor));
        }
        BigDecimal own = BigDecimal.valueOf(100).subtract(faultPercent);
        BigDecimal exact = average.multiply(lostPercent).multiply(own).movePointLeft(4);
        counting.step(Step.of("calculations.step.injury", rule.article(), counting.money(average), lostPercent, own)
                .on(on).times(average, lostPercent).makes(exact));
        counting.makes(exact);
    }
}
