package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Hours at night: what is due on top of the ordinary pay, and the whole pay for them.
 *
 * @param hours between the hours that the law calls night, all nights together
 * @param on one of those nights; its law counts
 */
public record NightWork(Country country, BigDecimal hourlyRate, BigDecimal hours, LocalDate on) implements Question {

    static final List<Ask> ASKS = List.of(Ask.sum("hourlyRate"), Ask.number("hours"), Ask.day("on").ifAny());

    private static final String RULE = "PAY-NIGHT";

    static NightWork read(Filled filled) {
        return new NightWork(filled.country(), filled.sum("hourlyRate"), filled.number("hours", 0, 400), filled.dayOrToday("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.NIGHT_WORK;
    }

    @Override
    public void check(Problems problems) {
        // Three fields that cannot contradict each other.
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule(RULE, on, "on"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule(RULE, on);
        BigDecimal added = rule.numbers().containsKey("added")
                ? rule.number("added")
                : rule.number("factor").subtract(BigDecimal.ONE);
        BigDecimal ordinary = hours.multiply(hourlyRate);
        BigDecimal onTop = ordinary.multiply(added);
        counting.step(Step.of("calculations.step.night", rule.article(), hours, counting.money(hourlyRate), added)
                .on(on).times(hourlyRate, added).makes(onTop));
        counting.makes(onTop);
        counting.reading(onTop, "calculations.reading.on-top");
        counting.reading(ordinary.add(onTop), "calculations.reading.nothing-paid");
    }
}
