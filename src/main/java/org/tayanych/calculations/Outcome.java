package org.tayanych.calculations;

import java.time.LocalDate;
import org.tayanych.law.Wording;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/** What a calculator answers: a calculation, or why there is none. */
public sealed interface Outcome {

    record Counted(Calculation calculation) implements Outcome {}

    /**
     * The pack has no rule for that day: the event is older than the rules, or we do not know the rule.
     *
     * @param code the provision that was looked for
     * @param field the field that named the day, or the country where no day decides
     */
    record NoRule(Country country, String code, LocalDate on, String field) implements Outcome {}

    /** A rate is not known for that day, and none is guessed. @param knownThrough the last day it is known for */
    record RateUnknown(String code, Wording title, LocalDate on, LocalDate knownThrough, String field) implements Outcome {}

    /** What was asked can't be counted; each problem stands beside its field and repeats nothing that was typed. */
    record Wrong(Problems problems) implements Outcome {}
}
