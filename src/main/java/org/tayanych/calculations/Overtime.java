package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Hours above the norm.
 *
 * @param hourlyRate what an ordinary hour pays
 * @param days hours above the norm of that day; a day that stands there twice is added up
 */
public record Overtime(Country country, BigDecimal hourlyRate, List<Overtime.Day> days) implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.sum("hourlyRate"), Ask.rows("days", 5, Ask.day("on"), Ask.number("hours")));

    private static final String RULE = "PAY-OT";
    private static final BigDecimal WHOLE_DAY = BigDecimal.valueOf(24);

    /** @param hours above 0, at most 24 */
    public record Day(LocalDate on, BigDecimal hours) {}

    static Overtime read(Filled filled) {
        return new Overtime(filled.country(), filled.sum("hourlyRate"),
                filled.rows("days", row -> new Day(row.day("on"), row.number("hours", 0, 24))));
    }

    @Override
    public Calculator calculator() {
        return Calculator.OVERTIME;
    }

    @Override
    public void check(Problems problems) {
        if (days.isEmpty()) {
            problems.add("days", "calculations.wrong.no-rows");
        }
        if (byDay().values().stream().anyMatch(hours -> hours.compareTo(WHOLE_DAY) > 0)) {
            problems.add("days", "calculations.wrong.hours");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        List<Need> needs = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            needs.add(new Need.Rule(RULE, days.get(at).on(), "days[" + at + "].on"));
        }
        return needs;
    }

    @Override
    public void count(Counting counting) {
        BigDecimal together = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : byDay().entrySet()) {
            together = together.add(steps(day.getKey(), day.getValue(), counting.rule(RULE, day.getKey()), counting));
        }
        counting.makes(together);
        Version rule = counting.rule(RULE, byDay().firstKey());
        if (rule.numbers().containsKey("first_hours")) {
            BigDecimal hours = byDay().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            counting.reading(together, "calculations.reading.by-day");
            counting.reading(pay(hours, rule), "calculations.reading.summed", rule.number("first_hours"));
        }
    }

    private TreeMap<LocalDate, BigDecimal> byDay() {
        TreeMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
        days.forEach(day -> byDay.merge(day.on(), day.hours(), BigDecimal::add));
        return byDay;
    }

    private BigDecimal steps(LocalDate on, BigDecimal hours, Version rule, Counting counting) {
        if (!rule.numbers().containsKey("first_hours")) {
            return step(on, hours, rule.number("factor"), rule, counting);
        }
        BigDecimal first = hours.min(rule.number("first_hours"));
        BigDecimal further = hours.subtract(first);
        BigDecimal pay = step(on, first, rule.number("first_factor"), rule, counting);
        return further.signum() == 0 ? pay : pay.add(step(on, further, rule.number("further_factor"), rule, counting));
    }

    private BigDecimal step(LocalDate on, BigDecimal hours, BigDecimal factor, Version rule, Counting counting) {
        BigDecimal pay = hours.multiply(hourlyRate).multiply(factor);
        counting.step(Step.of("calculations.step.hours", rule.article(), on, hours, counting.money(hourlyRate), factor)
                .on(on).times(hourlyRate, factor).makes(pay));
        return pay;
    }

    private BigDecimal pay(BigDecimal hours, Version rule) {
        BigDecimal first = hours.min(rule.number("first_hours"));
        return hourlyRate.multiply(first.multiply(rule.number("first_factor"))
                .add(hours.subtract(first).multiply(rule.number("further_factor"))));
    }
}
