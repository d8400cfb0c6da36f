package org.tayanych.counsel.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.calculations.Calculator;
import org.tayanych.hotline.Consultations;
import org.tayanych.hotline.OpenCase;
import org.tayanych.remedies.Remedies;
import org.tayanych.remedies.Step;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Money;

/** A calculation that becomes advice, and what it says is owed. */
@Component
class AdviceForm {

    private static final int LONGEST = 20_000;

    private final Consultations consultations;
    private final Remedies remedies;

    AdviceForm(Consultations consultations, Remedies remedies) {
        this.consultations = consultations;
        this.remedies = remedies;
    }

    static CalculationPage.Advice of(Typed typed) {
        return new CalculationPage.Advice(
                typed.secret("question"),
                typed.secret("advice"),
                typed.code("minutes").orElse(""),
                typed.ticked("owed"),
                typed.code("owed-amount").orElse(""),
                typed.code("owed-currency").orElse(""),
                typed.code("way").orElse(""));
    }

    static Problems check(CalculationPage.Advice form) {
        Problems problems = Problems.none();
        if (form.question().isBlank() || form.question().length() > LONGEST) {
            problems.add("question", "counsel.wrong.question", LONGEST);
        }
        if (form.advice().isBlank() || form.advice().length() > LONGEST) {
            problems.add("advice", "counsel.wrong.advice", LONGEST);
        }
        if (minutes(form).isEmpty()) {
            problems.add("minutes", "counsel.wrong.minutes", Consultations.LONGEST_MINUTES);
        }
        if (form.owed() && (owed(form).isEmpty() || way(form).isEmpty())) {
            problems.add("way", "counsel.wrong.way");
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    @Transactional
    void give(OpenCase opened, Calculator calculator, CalculationPage.Advice form) {
        consultations.add(opened, form.question(), form.advice(), minutes(form).orElseThrow(),
                opened.file().topics().stream().findFirst().orElse(null));
        if (form.owed() && !opened.file().isClosed()) {
            Counted.remedy(calculator).ifPresent(kind -> {
                UUID remedy = remedies.seek(opened, kind, way(form).orElseThrow());
                remedies.add(opened, remedy, Step.OWED, owed(form).orElseThrow(), remedies.today());
            });
        }
    }

    private static Optional<Integer> minutes(CalculationPage.Advice form) {
        return form.minutes().matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(form.minutes())).filter(each -> each >= 1 && each <= Consultations.LONGEST_MINUTES)
                : Optional.empty();
    }

    private static Optional<Money> owed(CalculationPage.Advice form) {
        return Money.typed(form.amount(), form.currency()).filter(sum -> !sum.zero());
    }

    private static Optional<HelpChannel> way(CalculationPage.Advice form) {
        for (HelpChannel each : HelpChannel.values()) {
            if (each.name().equals(form.way())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
