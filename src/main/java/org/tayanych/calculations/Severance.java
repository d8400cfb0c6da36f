package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * What is due for having to leave.
 *
 * @param averageMonthlyWage over the twelve months before
 * @param on the last day of work; its law counts
 */
public record Severance(Country country, Severance.Ground ground, BigDecimal averageMonthlyWage, LocalDate on)
        implements Question {

    /** Why the work ended. */
    public enum Ground {
        REDUNDANCY,
        LIQUIDATION,
        /** The employer moves to another place, and the worker does not. */
        MOVE_REFUSED,
        /** Health no longer allows the work. */
        HEALTH,
        /** Called up for military service. */
        CALL_UP,
        /** Who did the work before was reinstated. */
        PREDECESSOR_REINSTATED,
        /** Anything else: we know of no severance by law. */
        OTHER;

        boolean employers() {
            return this == REDUNDANCY || this == LIQUIDATION;
        }

        /**
         * The provision for it. Where one provision serves the employer's reasons alone, the others have none; then a code
         * comes back that no pack has.
         */
        String rule(Pack pack, LocalDate on) {
            if (known(pack, "SEV-2", on).isPresent()) {
                return employers() ? "SEV-2" : "SEV-1";
            }
            String only = known(pack, "SEV", on).isPresent() ? "SEV" : "SEV-1";
            return employers() ? only : "SEV-" + name().replace('_', '-');
        }

        private static Optional<Version> known(Pack pack, String code, LocalDate on) {
            return pack.on(pack.country().code() + "-" + code, on);
        }
    }

    static final List<Ask> ASKS =
            List.of(Ask.choice("ground", Ground.class), Ask.sum("averageMonthlyWage"), Ask.day("on").ifAny());

    private static final String JOB_SEARCH = "SEV-JOB";

    static Severance read(Filled filled) {
        return new Severance(filled.country(), filled.one(Ground.class, "ground", Ground.REDUNDANCY),
                filled.sum("averageMonthlyWage"), filled.dayOrToday("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.SEVERANCE;
    }

    @Override
    public void check(Problems problems) {
        if (ground == Ground.OTHER) {
            problems.add("ground", "calculations.wrong.ground");
        }
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule(ground.rule(pack, on), on, "on"));
    }

    @Override
    public void count(Counting counting) {
        counting.makes(step(ground, averageMonthlyWage, on, counting));
        boolean search = ground.employers()
                && Ground.known(counting.pack(), JOB_SEARCH, on).isPresent();
        if (search) {
            Version rule = counting.rule(JOB_SEARCH, on);
            counting.step(Step.of("calculations.step.job-search", rule.article(), rule.number("register_working_days")));
        }
    }

    /** Notes the severance as a step. */
    static BigDecimal step(Ground ground, BigDecimal averageMonthlyWage, LocalDate on, Counting counting) {
        Version rule = counting.rule(ground.rule(counting.pack(), on), on);
        BigDecimal wages = rule.number("average_wages");
        BigDecimal exact = averageMonthlyWage.multiply(wages);
        counting.step(Step.of("calculations.step.severance", rule.article(), wages, counting.money(averageMonthlyWage))
                .times(averageMonthlyWage, wages).makes(exact));
        return exact;
    }
}
