package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.tayanych.inspections.FindingId;
import org.tayanych.orders.Fine;
import org.tayanych.orders.Fines.NewFine;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/**
 * A fine as it was filled in.
 *
 * @param ground code of a provision, or {@link #OTHER} for the article that was typed
 */
public record NewFineForm(
        String finding, String ground, Secret article, Secret amount, String decided, TypedDay on, Secret words) {

    static final String OTHER = "OTHER";

    static NewFineForm blank(LocalDate today, String finding) {
        return new NewFineForm(finding, "", Secret.NOTHING, Secret.NOTHING, "IMPOSED", TypedDay.of(today), Secret.NOTHING);
    }

    static NewFineForm of(Typed typed) {
        return new NewFineForm(typed.code("finding").orElse(""), typed.code("ground").orElse(""), typed.secret("article"),
                typed.secret("amount"), typed.code("decided").orElse(""), TypedDay.of(typed, "on"), typed.secret("words"));
    }

    Problems check(Currency currency) {
        Problems problems = Problems.none();
        if (ground.isEmpty()) {
            problems.add("ground", "orders.refused.NO_GROUND");
        }
        if (ground.equals(OTHER) && article.isBlank()) {
            problems.add("article", "orders.no_article");
        }
        if (money(currency).isEmpty()) {
            problems.add("amount", "orders.no_amount");
        }
        if (!decided.equals("IMPOSED") && !decided.equals("PROPOSED")) {
            problems.add("decided", "orders.no_decided");
        }
        if (on.read().isEmpty()) {
            problems.addDate("on", "orders.no_day");
        }
        if (!finding.isEmpty() && findingId().isEmpty()) {
            problems.add("finding", "orders.no_finding");
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    NewFine read(Currency currency) {
        Fine.Ground by = ground.equals(OTHER) ? new Fine.Ground.Typed(article) : new Fine.Ground.Provision(ground);
        return new NewFine(decided.equals("PROPOSED"), findingId(), by, money(currency).orElseThrow(), on.read().orElseThrow(),
                words);
    }

    private Optional<Money> money(Currency currency) {
        return Money.typed(amount.reveal(), currency.getCurrencyCode()).filter(money -> !money.zero());
    }

    private Optional<FindingId> findingId() {
        return Ids.of(finding).map(FindingId::new);
    }
}
