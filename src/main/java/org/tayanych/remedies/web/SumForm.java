package org.tayanych.remedies.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.hotline.OpenCase;
import org.tayanych.remedies.Remedies;
import org.tayanych.remedies.Step;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/**
 * A line of the ledger as it was filled in.
 *
 * @param step a {@link Step}'s name, or {@link #REACHED} for what is no money
 */
public record SumForm(
        String remedy, String step, Secret amount, String currency, String day, String month, String year) {

    public static final String REACHED = "REACHED";

    /** Letters in the reason of a correction. */
    static final int LONGEST_REASON = 500;

    static SumForm blank() {
        return new SumForm("", "", Secret.NOTHING, "KGS", "", "", "");
    }

    static SumForm of(Typed typed) {
        return new SumForm(
                typed.code("remedy").orElse(""),
                typed.code("step").orElse(""),
                typed.secret("amount"),
                typed.code("currency").orElse(""),
                typed.code("on-day").orElse(""),
                typed.code("on-month").orElse(""),
                typed.code("on-year").orElse(""));
    }

    Problems check() {
        Problems problems = Problems.none();
        if (chosen().isEmpty()) {
            problems.add("remedy", "remedies.no_remedy");
        }
        if (!step.equals(REACHED) && stepOf().isEmpty()) {
            problems.add("step", "remedies.no_step");
        }
        if (!step.equals(REACHED) && money().isEmpty()) {
            problems.add("amount", "remedies.no_amount");
        }
        if (on().isEmpty()) {
            problems.addDate("on", "remedies.no_day");
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    Remedies.Written write(OpenCase opened, Remedies remedies) {
        UUID which = chosen().orElseThrow();
        LocalDate day = on().orElseThrow();
        return step.equals(REACHED)
                ? remedies.obtain(opened, which, day)
                : remedies.add(opened, which, stepOf().orElseThrow(), money().orElseThrow(), day);
    }

    private Optional<UUID> chosen() {
        try {
            return Optional.of(UUID.fromString(remedy));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Step> stepOf() {
        for (Step each : Step.values()) {
            if (each.name().equals(step)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Optional<Money> money() {
        return Money.typed(amount.reveal(), currency);
    }

    private Optional<LocalDate> on() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
