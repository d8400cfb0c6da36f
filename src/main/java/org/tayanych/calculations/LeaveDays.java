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
 * How many days of leave somebody has earned and not taken.
 *
 * @param from the first day of work, or of the working year
 * @param to the last day that counts
 * @param notCounted calendar days that do not count: away without a reason, childcare leave, unpaid leave beyond 14 days
 * @param annualDays days of leave in a year
 * @param usedDays days that were taken
 */
public record LeaveDays(
        Country country, LocalDate from, LocalDate to, int notCounted, int annualDays, int usedDays)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.day("from"), Ask.day("to").ifAny(), Ask.whole("annualDays"), Ask.whole("usedDays").ifAny(),
            Ask.whole("notCounted").ifAny());

    /** A rest of so many working days is a month. */
    private static final int MAKES_A_MONTH = 13;

    static LeaveDays read(Filled filled) {
        return new LeaveDays(filled.country(), filled.day("from"), filled.dayOrToday("to"), filled.wholeIfAny("notCounted", 0, 10_000),
                filled.whole("annualDays", 1, 120), filled.wholeIfAny("usedDays", 0, 10_000));
    }

    @Override
    public Calculator calculator() {
        return Calculator.LEAVE_DAYS;
    }

    @Override
    public void check(Problems problems) {
        if (to.isBefore(from)) {
            problems.addDate("to", "calculations.wrong.end-before-beginning");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule(LeaveMoney.known(pack, to) ? UnusedLeave.RULE : UnusedLeave.RULE + "-AVERAGE", to, "to"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule(UnusedLeave.RULE, to);
        int months = months(counting, rule);
        BigDecimal earned = LeaveMoney.earned(months, annualDays, rule, counting);
        counting.makes(new Quantity.Days(LeaveMoney.left(earned, usedDays, rule, counting)));
    }

    /** Whole months, and one more for a rest of at least thirteen working days. */
    private int months(Counting counting, Version rule) {
        LocalDate start = from.plusDays(notCounted);
        LocalDate after = to.plusDays(1);
        if (!start.isBefore(after)) {
            counting.step(Step.of("calculations.step.months", rule.article(), 0, 0, 0).days(from, to, 0));
            return 0;
        }
        int whole = (int) ChronoUnit.MONTHS.between(start, after);
        long rest = start.plusMonths(whole).datesUntil(after).filter(counting.pack().workDays()::worked).count();
        int months = rest >= MAKES_A_MONTH ? whole + 1 : whole;
        counting.step(Step.of("calculations.step.months", rule.article(), whole, rest, months)
                .days(from, to, ChronoUnit.DAYS.between(from, after)));
        return months;
    }
}
