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
 * Everything that is due on the last day of work.
 *
 * @param unpaid wages that were not paid yet, and bonuses that are due
 * @param leaveDays days of leave that were not taken
 * @param monthlyWages of the last months; needed for leave and notice
 * @param ground for the severance; empty for none
 * @param noticeDays days of notice that were not kept to by the employer
 * @param deductions that the employer makes, and on what ground
 * @param paidOn when the settlement came, or up to which it is counted
 */
public record FinalSettlement(
        Country country, LocalDate lastDay, BigDecimal unpaid, int leaveDays, List<BigDecimal> monthlyWages,
        Optional<Severance.Ground> ground, BigDecimal averageMonthlyWage, int noticeDays, FinalSettlement.Deducted deducted,
        LocalDate paidOn)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.day("lastDay"), Ask.sum("unpaid").ifAny(), Ask.whole("leaveDays").ifAny(), Ask.whole("noticeDays").ifAny(),
            Ask.sums("monthlyWages", 3).ifAny(), Ask.choice("ground", Severance.Ground.class).ifAny(),
            Ask.sum("averageMonthlyWage").ifAny(), Ask.sum("deductions").ifAny(),
            Ask.choice("deductedFor", Cap.class).ifAny(), Ask.day("paidOn").ifAny());

    private static final String DUE = "SETTLE";
    private static final String DEDUCTION = "PAY-DED";
    private static final String LATE = "PAY-LATE";
    private static final String NOTICE = "TERM-RED";

    /** What is held back. */
    public record Deducted(BigDecimal amount, Cap ground) {}

    /** How much of the pay may be held back, by the ground. */
    public enum Cap {
        ORDINARY("percent"),
        BY_LAW("percent_by_law"),
        ALIMONY_OR_HARM("percent_harm");

        private final String number;

        Cap(String number) {
            this.number = number;
        }
    }

    static FinalSettlement read(Filled filled) {
        return new FinalSettlement(filled.country(), filled.day("lastDay"), filled.sumIfAny("unpaid"),
                filled.wholeIfAny("leaveDays", 0, 1000), filled.sums("monthlyWages"),
                filled.oneIfAny(Severance.Ground.class, "ground"), filled.sumIfAny("averageMonthlyWage"),
                filled.wholeIfAny("noticeDays", 0, 62),
                new Deducted(filled.sumIfAny("deductions"), filled.oneIfAny(Cap.class, "deductedFor").orElse(Cap.ORDINARY)),
                filled.dayOrToday("paidOn"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.FINAL_SETTLEMENT;
    }

    @Override
    public void check(Problems problems) {
        if (averages() && monthlyWages.size() != 3) {
            problems.add("monthlyWages", "calculations.wrong.wages");
        }
        if (severed() && averageMonthlyWage.signum() == 0) {
            problems.add("averageMonthlyWage", "calculations.wrong.missing");
        }
        if (paidOn.isBefore(lastDay)) {
            problems.addDate("paidOn", "calculations.wrong.end-before-beginning");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        List<Need> needs = new ArrayList<>();
        needs.add(new Need.Rule(DUE, lastDay, "lastDay"));
        needs.add(new Need.Rule(LATE, lastDay, "lastDay"));
        needs.add(new Need.Rule(DEDUCTION, lastDay, "lastDay"));
        if (averages()) {
            needs.add(new Need.Rule(UnusedLeave.RULE, lastDay, "lastDay"));
            needs.add(new Need.Rule(NOTICE, lastDay, "lastDay"));
        }
        if (severed()) {
            needs.add(new Need.Rule(ground.orElseThrow().rule(pack, lastDay), lastDay, "ground"));
        }
        return needs;
    }

    @Override
    public void count(Counting counting) {
        Version due = counting.rule(DUE, lastDay);
        counting.step(Step.of("calculations.step.unpaid", due.article()).on(lastDay).makes(unpaid));
        BigDecimal earned = unpaid.add(leave(counting)).add(notice(counting));
        BigDecimal severance = severed()
                ? Severance.step(ground.orElseThrow(), averageMonthlyWage, lastDay, counting)
                : BigDecimal.ZERO;
        BigDecimal total = earned.subtract(heldBack(earned, counting)).add(severance);
        counting.makes(total.add(late(total, counting)));
    }

    private boolean averages() {
        return leaveDays > 0 || noticeDays > 0;
    }

    private boolean severed() {
        return ground.filter(named -> named != Severance.Ground.OTHER).isPresent();
    }

    private BigDecimal leave(Counting counting) {
        if (leaveDays == 0) {
            return BigDecimal.ZERO;
        }
        return LeaveMoney.pay(monthlyWages, BigDecimal.valueOf(leaveDays), counting.rule(UnusedLeave.RULE, lastDay), counting);
    }

    private BigDecimal notice(Counting counting) {
        if (noticeDays == 0) {
            return BigDecimal.ZERO;
        }
        Version average = counting.rule(UnusedLeave.RULE, lastDay);
        Version notice = counting.rule(NOTICE, lastDay);
        BigDecimal exact = LeaveMoney.exact(monthlyWages, BigDecimal.valueOf(noticeDays), average);
        counting.step(Step.of("calculations.step.notice", notice.article(), noticeDays,
                counting.money(LeaveMoney.exact(monthlyWages, BigDecimal.ONE, average))).makes(exact));
        return exact;
    }

    /** What may lawfully be held back of what was earned; never of the severance. */
    private BigDecimal heldBack(BigDecimal earned, Counting counting) {
        if (deducted.amount().signum() == 0) {
            return BigDecimal.ZERO;
        }
        Version rule = counting.rule(DEDUCTION, lastDay);
        BigDecimal percent = rule.number(deducted.ground().number);
        BigDecimal allowed = deducted.amount().min(earned.multiply(percent).movePointLeft(2));
        counting.step(Step.of("calculations.step.deducted", rule.article(), percent, counting.money(deducted.amount()))
                .times(earned, percent).makes(allowed.negate()));
        return allowed;
    }

    private BigDecimal late(BigDecimal total, Counting counting) {
        Version rule = counting.rule(LATE, lastDay);
        if (!rule.numbers().containsKey("percent_per_day") || !paidOn.isAfter(lastDay)) {
            return BigDecimal.ZERO;
        }
        BigDecimal percent = rule.number("percent_per_day");
        Delay.Segment part = new Delay.Segment(lastDay.plusDays(1), paidOn, total);
        BigDecimal exact = DailyPercent.sum(List.of(part), percent);
        counting.step(Step.of("calculations.step.late", rule.article(), counting.money(total), part.days(), percent)
                .days(part.from(), part.to(), part.days()).times(Counting.round(total, 2), percent).makes(exact));
        return exact;
    }
}
