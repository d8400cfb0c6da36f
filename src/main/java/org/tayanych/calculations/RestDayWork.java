package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Work on a day off or a holiday.
 *
 * @param rate what an ordinary hour, day or piece pays
 * @param quantity how many of them
 * @param on the day; its law counts
 */
public record RestDayWork(Country country, RestDayWork.Pay pay, BigDecimal rate, BigDecimal quantity, LocalDate on)
        implements Question {

    /** How the work is paid on ordinary days, or what was given for it. */
    public enum Pay {
        HOURLY("factor"),
        DAILY("factor"),
        PIECE("factor"),
        /** A monthly salary, and the month's norm of hours was not exceeded: on top of the salary. */
        SALARY_WITHIN_NORM("salaried_within_norm"),
        /** A monthly salary, and the month's norm was exceeded: on top of the salary. */
        SALARY_ABOVE_NORM("salaried_above_norm"),
        /** Another day off was taken for it. */
        DAY_OFF_TAKEN("");

        private final String number;

        Pay(String number) {
            this.number = number;
        }
    }

    static final List<Ask> ASKS = List.of(
            Ask.choice("pay", Pay.class), Ask.sum("rate"), Ask.number("quantity"), Ask.day("on").ifAny());

    private static final String RULE = "PAY-HOL";

    static RestDayWork read(Filled filled) {
        return new RestDayWork(filled.country(), filled.one(Pay.class, "pay", Pay.HOURLY), filled.sum("rate"),
                filled.number("quantity", 0, 100_000), filled.dayOrToday("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.REST_DAY_WORK;
    }

    @Override
    public void check(Problems problems) {
        // Nothing of it can contradict the rest.
    }

    @Override
    public List<Need> needs(Pack pack) {
        boolean unknown = !pay.number.isEmpty() && pack.on(pack.country().code() + "-" + RULE, on)
                .filter(rule -> !rule.numbers().containsKey(pay.number)).isPresent();
        return List.of(new Need.Rule(unknown ? RULE + "-" + pay.name() : RULE, on, unknown ? "pay" : "on"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule(RULE, on);
        BigDecimal factor = pay.number.isEmpty() ? BigDecimal.ONE : rule.number(pay.number);
        BigDecimal exact = rate.multiply(quantity).multiply(factor);
        counting.step(Step.of("calculations.step.rest-day." + (pay.number.isEmpty() ? "off" : "paid"), rule.article(),
                        quantity, counting.money(rate), factor)
                .on(on).times(rate, factor).makes(exact));
        counting.makes(exact);
    }
}
