package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import org.tayanych.inspections.InspectionId;
import org.tayanych.orders.EntryKind;
import org.tayanych.orders.Step;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/**
 * What happened to a demand, a fine or a proceeding, as it was filled in.
 *
 * @param code how it was looked at, what a hearing brought, or what was decided: whichever belongs to the step
 */
public record StepForm(String step, TypedDay on, TypedDay until, Secret amount, String code, String seen, Secret words) {

    static StepForm blank(LocalDate today) {
        return new StepForm("", TypedDay.of(today), TypedDay.BLANK, Secret.NOTHING, "", "", Secret.NOTHING);
    }

    static StepForm of(Typed typed) {
        String step = typed.code("step").orElse("");
        String field = switch (step) {
            case "DECIDED" -> "outcome";
            case "HEARING" -> "heard";
            default -> "how";
        };
        return new StepForm(step, TypedDay.of(typed, "on"), TypedDay.of(typed, "until"), typed.secret("amount"),
                typed.code(field).orElse(""), typed.code("seen").orElse(""), typed.secret("words"));
    }

    /** @param currency in which an amount is counted here */
    Problems check(Collection<EntryKind> allowed, Currency currency) {
        Problems problems = Problems.none();
        Optional<EntryKind> kind = kind(allowed);
        if (kind.isEmpty()) {
            problems.add("step", "orders.no_step");
        }
        if (on.read().isEmpty()) {
            problems.addDate("on", "orders.no_day");
        }
        if (kind.filter(StepForm::lasts).isPresent() && until.read().isEmpty()) {
            problems.addDate("until", "orders.no_until");
        }
        if (kind.filter(EntryKind::isMoney).isPresent() && money(currency).isEmpty()) {
            problems.add("amount", "orders.no_amount");
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    Step read(Collection<EntryKind> allowed, Currency currency) {
        EntryKind kind = kind(allowed).orElseThrow();
        boolean coded = kind.isCheck() || kind == EntryKind.HEARING || kind == EntryKind.DECIDED;
        boolean paid = kind.isMoney() || kind == EntryKind.DECIDED;
        return new Step(
                kind,
                on.read().orElseThrow(),
                paid ? money(currency) : Optional.empty(),
                lasts(kind) ? until.read() : Optional.empty(),
                coded && !code.isEmpty() ? Optional.of(code) : Optional.empty(),
                kind.isCheck() && code.equals("VISIT") ? seenVisit() : Optional.empty());
    }

    boolean is(Enum<?> which) {
        return which.name().equals(code);
    }

    private Optional<EntryKind> kind(Collection<EntryKind> allowed) {
        return allowed.stream().filter(each -> each.name().equals(step)).findFirst();
    }

    private static boolean lasts(EntryKind kind) {
        return kind == EntryKind.DEMAND_EXTENDED || kind == EntryKind.HEARING_SET;
    }

    private Optional<Money> money(Currency currency) {
        return Money.typed(amount.reveal(), currency.getCurrencyCode()).filter(money -> !money.zero());
    }

    private Optional<InspectionId> seenVisit() {
        return Ids.of(seen).map(InspectionId::new);
    }
}
