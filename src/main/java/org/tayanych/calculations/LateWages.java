package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Wages that came late, in parts, or not yet: what the employer owes on top.
 *
 * @param amount what had to be paid on the due day
 * @param due the pay day as it was agreed. Where the law brings a pay day on a day off forward, that is done here
 * @param payments what came later
 * @param until the day on which the rest is paid, or up to which it is counted
 */
public record LateWages(
        Country country, BigDecimal amount, LocalDate due, List<LateWages.Payment> payments, LocalDate until)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.sum("amount"), Ask.day("due"),
            Ask.rows("payments", 2, Ask.day("on"), Ask.sum("amount")).ifAny(),
            Ask.day("until").ifAny());

    private static final String RULE = "PAY-LATE";
    /** Where the law of a country says when pay is due; one of them says what happens on a day off. */
    private static final List<String> PAY_DAY = List.of("PAY-FREQ", "PAY-DATES");
    private static final String BROUGHT_FORWARD = "day_before_day_off";

    /** By which of these numbers a pack says how late pay is counted. */
    private static final List<String> KINDS = List.of("percent_per_day", "rate_divisor", "rate_factor");

    public record Payment(LocalDate on, BigDecimal amount) {}

    static LateWages read(Filled filled) {
        return new LateWages(
                filled.country(), filled.sum("amount"), filled.day("due"), Payments.read(filled), filled.dayOrToday("until"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.LATE_WAGES;
    }

    @Override
    public void check(Problems problems) {
        Payments.check(amount, payments, due, until, problems);
    }

    @Override
    public List<Need> needs(Pack pack) {
        List<Need> needs = new ArrayList<>();
        Optional<Version> rule = pack.on(pack.country().code() + "-" + RULE, due);
        boolean unknown = rule.filter(found -> KINDS.stream().noneMatch(found.numbers()::containsKey)).isPresent();
        needs.add(new Need.Rule(unknown ? RULE + "-NUMBERS" : RULE, due, "due"));
        Delay delay = delay(pack);
        if (rule.filter(found -> found.numbers().containsKey("rate_divisor")).isPresent()) {
            delay.segments(true).forEach(part -> {
                needs.add(new Need.Rate(YearlyRate.KEY, part.from(), "due"));
                needs.add(new Need.Rate(YearlyRate.KEY, part.to(), "until"));
            });
        } else if (rule.filter(found -> found.numbers().containsKey("rate_factor")).isPresent()) {
            YearlyRate.paydays(delay).forEach(day -> needs.add(new Need.Rate(YearlyRate.BASE, day, "until")));
        }
        return needs;
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule(RULE, due);
        Delay delay = delay(counting.pack());
        if (!delay.due().equals(due)) {
            Version frequency = counting.rule(payDay(counting.pack()).orElseThrow(), due);
            counting.step(Step.of("calculations.step.brought-forward", frequency.article(), due, delay.due()).on(delay.due()));
        }
        if (rule.numbers().containsKey("rate_divisor")) {
            YearlyRate.shareOfKeyRate(delay, rule, counting);
        } else if (rule.numbers().containsKey("rate_factor")) {
            YearlyRate.baseRateOnPaymentDay(delay, rule, counting);
        } else {
            DailyPercent.count(delay, rule, counting);
        }
    }

    private Delay delay(Pack pack) {
        LocalDate counted = payDay(pack).isPresent() ? pack.workDays().sameOrBefore(due) : due;
        return new Delay(amount, counted, Payments.paid(payments), until);
    }

    /** The provision that brings a pay day on a day off forward; empty where the pack knows none. */
    private Optional<String> payDay(Pack pack) {
        return PAY_DAY.stream()
                .filter(code -> pack.on(pack.country().code() + "-" + code, due)
                        .filter(rule -> rule.numbers().containsKey(BROUGHT_FORWARD))
                        .isPresent())
                .findFirst();
    }
}
