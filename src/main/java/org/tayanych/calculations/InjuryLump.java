package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * The payment made once after an injury at work.
 *
 * @param annualAverageWage of the whole country, as the Statistics Committee publishes it
 * @param on the day of the injury; its law counts
 */
public record InjuryLump(
        Country country, InjuryLump.Outcome outcome, BigDecimal annualAverageWage, LocalDate on)
        implements Question {

    static final List<Ask> ASKS = List.of(
            Ask.choice("outcome", Outcome.class), Ask.sum("annualAverageWage"), Ask.day("on"));

    static InjuryLump read(Filled filled) {
        return new InjuryLump(filled.country(), filled.one(Outcome.class, "outcome", Outcome.DISABILITY),
                filled.sum("annualAverageWage"), filled.day("on"));
    }

    @Override
    public Calculator calculator() {
        return Calculator.INJURY_LUMP;
    }

    @Override
    public void check(Problems problems) {
        // Nothing of it can contradict the rest.
    }

    @Override
    public List<Need> needs(Pack pack) {
        return List.of(new Need.Rule("INJ-LUMP", on, "on"));
    }

    @Override
    public void count(Counting counting) {
        Version rule = counting.rule("INJ-LUMP", on);
        BigDecimal least = rule.number(outcome == Outcome.DEATH ? "death" : "disability_least");
        BigDecimal most = rule.number(outcome == Outcome.DEATH ? "death" : "disability_most");
        BigDecimal exact = annualAverageWage.multiply(least);
        counting.step(Step.of("calculations.step.injury-lump", rule.article(), least, counting.money(annualAverageWage))
                .on(on).times(annualAverageWage, least).makes(exact));
        counting.makes(exact);
        counting.reading(exact, "calculations.reading.least", least);
        counting.reading(annualAverageWage.multiply(most), "calculations.reading.most", most);
    }

    /** What the injury led to. */
    public enum Outcome {
        DISABILITY,
        DEATH
    }
}
