package org.tayanych.counsel.web;

import java.util.Optional;
import org.tayanych.counsel.Fact;
import org.tayanych.counsel.NewFact;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;

/** A dated fact as it was filled in. */
public record FactForm(
        String kind, String country, TypedDay on, TypedMediation mediation, Secret amount, String currency, Secret note) {

    /** Letters of a note. */
    static final int LONGEST_NOTE = 4000;

    static FactForm blank(Secret note, String country, String currency) {
        return new FactForm("", country, TypedDay.BLANK, TypedMediation.BLANK, Secret.NOTHING, currency, note);
    }

    static FactForm of(Typed typed) {
        return new FactForm(
                typed.code("kind").orElse(""),
                typed.code("country").orElse(""),
                TypedDay.of(typed, "on"),
                TypedMediation.of(typed, ""),
                typed.secret("amount"),
                typed.code("currency").orElse(""),
                typed.secret("fact-note"));
    }

    Problems check() {
        Problems problems = Problems.none();
        if (kindOf().isEmpty()) {
            problems.add("kind", "counsel.wrong.kind");
        }
        if (on.read().isEmpty()) {
            problems.addDate("on", "counsel.wrong.day");
        }
        if (Country.of(country).isEmpty()) {
            problems.add("country", "counsel.wrong.country");
        }
        mediation.check(problems, "");
        if (!amount.isBlank() && money().filter(sum -> !sum.zero()).isEmpty()) {
            problems.add("amount", "counsel.wrong.amount");
        } else if (!amount.isBlank() && kindOf().filter(Fact.Kind.PAY_DAY_MISSED::equals).isEmpty()) {
            problems.add("amount", "counsel.wrong.amount_of_what");
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add("fact-note", "counsel.wrong.note", LONGEST_NOTE);
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    NewFact fact() {
        return new NewFact(
                kindOf().orElseThrow(),
                Country.of(country).orElseThrow(),
                on.read().orElseThrow(),
                mediation.period(),
                Optional.empty(),
                amount.isBlank() ? Optional.empty() : money(),
                note);
    }

    private Optional<Fact.Kind> kindOf() {
        for (Fact.Kind each : Fact.Kind.values()) {
            if (each.name().equals(kind)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Optional<Money> money() {
        return Money.typed(amount.reveal(), currency);
    }
}
