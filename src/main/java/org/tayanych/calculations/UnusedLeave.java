package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Money for leave that was not taken, when the work ends.
 *
 * @param monthlyWages of the last months, as many as the law averages over
 * @param monthsWorked whole months since the leave began to gather
 * @param annualDays days of leave in a year
 * @param usedDays days that were taken
 * @param on the last day of work; its law counts
 */
public record UnusedLeave(
        Country country, List<BigDecimal> monthlyWages, int monthsWorked, int annualDays, int usedDays, LocalDate on)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.sums("monthlyWages", 3), Ask.whole("monthsWorked"), Ask.whole("annualDays"),
            Ask.whole("usedDays").ifAny(), Ask.day("on").ifAny());

    static final String RULE = "LEAVE-COMP";

    private static final int LONGEST_LEAVE = 120;
    private static final int LONGEST_WORK = 720;

    static UnusedLeave read(Filled filled) {
        return new UnusedLeave(filled.country(), filled.sums("monthlyWages"), filled.whole("monthsWorked", 0, LONGEST_WORK),
                filled.whole("annualDays", 1, LONGEST_LEAVE), filled.wholeIfAny("usedDays", 0, 10_000), filled.dayOrToday("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.UNUSED_LEAVE;
    }

    @Override
    public void check(Problems problems) {
        if (monthlyWages.size() != 3 && monthlyWages.size() != 12) {
            problems.add("monthlyWages", "calculations.wrong.wages");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule(LeaveMoney.known(pack, on) ? RULE : RULE + "-AVERAGE", on, "on"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule(RULE, on);
        BigDecimal earned = LeaveMoney.earned(monthsWorked, annualDays, rule, counting);
        BigDecimal days = LeaveMoney.left(earned, usedDays, rule, counting);
        BigDecimal exact = LeaveMoney.pay(monthlyWages, days, rule, counting);
        counting.makes(exact);
        if (!LeaveMoney.wholeDays(rule)) {
            BigDecimal twelfths = BigDecimal.valueOf((long) annualDays * monthsWorked)
                    .divide(BigDecimal.valueOf(12), Counting.EXACT)
                    .subtract(BigDecimal.valueOf(usedDays)).max(BigDecimal.ZERO);
            counting.reading(exact, "calculations.reading.rounded-twelfth");
            counting.reading(LeaveMoney.exact(monthlyWages, twelfths, rule), "calculations.reading.exact-twelfth");
        }
    }
}
