package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/** Compensation for an injury that came late: a smaller part for each day than for wages. Fields as in {@link LateWages}. */
public record LateInjury(
        Country country, BigDecimal amount, LocalDate due, List<LateWages.Payment> payments, LocalDate until)
        implements Question {

    static final List<Ask> ASKS = LateWages.ASKS;

    private static final String RULE = "INJ-LATE";

    static LateInjury read(Filled filled) {
        return new LateInjury(
                filled.country(), filled.sum("amount"), filled.day("due"), Payments.read(filled), filled.dayOrToday("until"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.LATE_INJURY;
    }

    @Override
    public void check(Problems problems) {
        Payments.check(amount, payments, due, until, problems);
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule(RULE, due, "due"));
    }

    @Override
    public void count(Counting counting) {
        DailyPercent.count(new Delay(amount, due, Payments.paid(payments), until), counting.rule(RULE, due), counting);
    }
}
