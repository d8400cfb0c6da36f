package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Money;

/**
 * One line of "how we counted".
 *
 * @param text word key of the sentence; see {@link Sentence}
 * @param arguments dates, numbers and {@link Money}, in the order of the sentence's holes
 * @param article as lawyers write it; empty where the step is plain arithmetic
 * @param from the first day that was counted
 * @param to the last day that was counted
 * @param base what was multiplied
 * @param rate by what: per cent a day, a yearly rate in per cent, a factor; the sentence says which
 * @param amount what came out, rounded for the eye; the sum of all is made of unrounded ones
 */
public record Step(
        String text,
        List<Object> arguments,
        String article,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long days,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal amount) {

    static Step of(String text, String article, Object... arguments) {
        return new Step(text, List.of(arguments), article, null, null, null, null, null, null);
    }

    /** Both days counted. */
    Step days(LocalDate first, LocalDate last, long number) {
        return new Step(text, arguments, article, first, last, number, base, rate, amount);
    }

    Step days(long number) {
        return new Step(text, arguments, article, from, to, number, base, rate, amount);
    }

    Step on(LocalDate day) {
        return new Step(text, arguments, article, day, day, days, base, rate, amount);
    }

    Step times(BigDecimal multiplied, BigDecimal by) {
        return new Step(text, arguments, article, from, to, days, multiplied, by, amount);
    }

    Step makes(BigDecimal result) {
        return new Step(text, arguments, article, from, to, days, base, rate, result);
    }
}
