package org.tayanych.claims.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.claims.Claim;
import org.tayanych.claims.Way;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/**
 * What was filled in about a claim; a step uses what it needs.
 *
 * @param sum owed, admitted or ordered
 * @param first how many of the workers were paid for the first time; may stay empty when there is no choice
 * @param above whether more than is claimed is right
 * @param words a reason or a note
 */
public record StepForm(
        Optional<org.tayanych.remedies.Step> sum,
        Secret amount,
        String currency,
        Secret workers,
        Secret first,
        Optional<Way> way,
        Optional<UUID> visit,
        TypedDay on,
        boolean above,
        Secret words) {

    static StepForm of(Typed typed) {
        return new StepForm(
                typed.oneOf(org.tayanych.remedies.Step.class, "sum").filter(step -> step != org.tayanych.remedies.Step.PAID),
                typed.secret("amount"), typed.code("currency").orElse("KGS"),
                typed.secret("workers"), typed.secret("first"), typed.oneOf(Way.class, "way"), NewForm.id(typed, "visit"),
                TypedDay.of(typed, "on"), typed.ticked("above"), typed.secret("words"));
    }

    StepForm beginning(TypedDay today) {
        return new StepForm(sum, amount, currency, workers, first, way, visit, today, above, words);
    }

    Optional<Money> money() {
        return Money.typed(amount.reveal(), currency);
    }

    Optional<Integer> number() {
        return NewForm.number(workers);
    }

    /** As typed; or, where every answer but one would be wrong, that one. */
    Optional<Integer> ofThemFirst(Claim claim) {
        if (!first.isBlank()) {
            return NewForm.number(first);
        }
        int least = Math.max(0, number().orElse(0) - claim.paidWorkers());
        int most = Math.min(number().orElse(0), claim.workers() - claim.paidWorkers());
        return least == most ? Optional.of(least) : Optional.empty();
    }

    Problems check(Step step, Claim claim) {
        Problems problems = Problems.none();
        switch (step) {
            case SUM -> {
                need(problems, "sum", sum, "claims.wrong.choose");
                money(problems);
            }
            case PAY -> {
                money(problems);
                need(problems, "workers", number(), "claims.wrong.number");
                if (number().isPresent()) {
                    need(problems, "first", ofThemFirst(claim), "claims.wrong.first");
                }
            }
            case CONFIRM -> {
                money(problems);
                need(problems, "workers", number(), "claims.wrong.number");
                need(problems, "way", way, "claims.wrong.choose");
            }
            case WORKERS -> {
                need(problems, "workers", number(), "claims.wrong.number");
                reason(problems);
            }
            case VISIT -> need(problems, "visit", visit, "claims.wrong.choose");
            case OUT -> reason(problems);
        }
        if (words.length() > NewForm.LONGEST) {
            problems.add("words", "claims.wrong.long", NewForm.LONGEST);
        }
        return problems;
    }

    private void money(Problems problems) {
        need(problems, "amount", money(), "claims.wrong.amount");
        if (on.read().isEmpty()) {
            problems.addDate("on", "claims.wrong.day");
        }
    }

    private void reason(Problems problems) {
        if (words.isBlank()) {
            problems.add("words", "claims.wrong.reason");
        }
    }

    private static void need(Problems problems, String field, Optional<?> given, String key) {
        if (given.isEmpty()) {
            problems.add(field, key);
        }
    }
}
