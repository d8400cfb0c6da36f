package org.tayanych.calculations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;

/** Days of leave and what a day of it is worth. Kyrgyz law rounds to whole days, Russian practice counts hundredths. */
final class LeaveMoney {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private LeaveMoney() {
    }

    /** Whether the pack says how an average day is made; without it nothing can be counted. */
    static boolean known(Pack pack, LocalDate on) {
        return pack.on(pack.country().code() + "-" + UnusedLeave.RULE, on)
                .filter(rule -> rule.numbers().containsKey("average_month_days")).isPresent();
    }

    /** Over how many months of wages the country's law averages; three where nobody said. */
    static int months(Pack pack) {
        return Optional.ofNullable(pack.provisions().get(pack.country().code() + "-" + UnusedLeave.RULE))
                .map(provision -> provision.versions().getLast().numbers().get("wage_months"))
                .map(BigDecimal::intValue)
                .orElse(3);
    }

    static boolean wholeDays(Version rule) {
        return rule.numbers().containsKey("least_months");
    }

    /** Days earned over whole months, noted as a step. */
    static BigDecimal earned(int months, int annualDays, Version rule, Counting counting) {
        BigDecimal annual = BigDecimal.valueOf(annualDays);
        BigDecimal worked = BigDecimal.valueOf(months);
        if (wholeDays(rule) && worked.compareTo(rule.number("least_months")) < 0) {
            counting.step(Step.of("calculations.step.leave-none", rule.article(), rule.number("least_months")));
            return BigDecimal.ZERO;
        }
        BigDecimal exact = annual.multiply(worked).divide(MONTHS, 2, RoundingMode.HALF_UP);
        BigDecimal days = wholeDays(rule)
                ? annual.multiply(worked).divide(MONTHS, 0, RoundingMode.HALF_UP)
                : annual.divide(MONTHS, 2, RoundingMode.HALF_UP).multiply(worked);
        counting.step(Step.of("calculations.step.leave-days", rule.article(), annual, worked, exact, days));
        return days;
    }

    /** What is left after the days that were taken; never below nothing. */
    static BigDecimal left(BigDecimal earned, int used, Version rule, Counting counting) {
        if (used == 0) {
            return earned;
        }
        BigDecimal left = earned.subtract(BigDecimal.valueOf(used)).max(BigDecimal.ZERO);
        counting.step(Step.of("calculations.step.leave-left", rule.article(), earned, used, left));
        return left;
    }

    /** Average day, then days times average day, noted as two steps. */
    static BigDecimal pay(List<BigDecimal> wages, BigDecimal days, Version rule, Counting counting) {
        counting.step(average(wages, rule, counting));
        BigDecimal exact = exact(wages, days, rule);
        BigDecimal daily = exact(wages, BigDecimal.ONE, rule);
        counting.step(Step.of("calculations.step.leave-pay", rule.article(), days, counting.money(daily))
                .times(Counting.round(daily, 2), days).makes(exact));
        return exact;
    }

    static BigDecimal exact(List<BigDecimal> wages, BigDecimal days, Version rule) {
        return total(wages).multiply(days)
                .divide(BigDecimal.valueOf(wages.size()).multiply(rule.number("average_month_days")), Counting.EXACT);
    }

    private static Step average(List<BigDecimal> wages, Version rule, Counting counting) {
        return Step.of("calculations.step.average-day", rule.article(), counting.money(total(wages)), wages.size(),
                        rule.number("average_month_days"))
                .makes(exact(wages, BigDecimal.ONE, rule));
    }

    private static BigDecimal total(List<BigDecimal> wages) {
        return wages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
