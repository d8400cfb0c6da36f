package org.tayanych.orders.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tayanych.law.Version;
import org.tayanych.orders.Entry;
import org.tayanych.orders.EntryKind;
import org.tayanych.orders.Fine;
import org.tayanych.orders.Order;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;

/**
 * One fine: what is due, what was paid, its history, and the way to its finding, its order and its figure.
 *
 * @param order what it was imposed for
 * @param version the provision as it stood on the day, when it is in a law pack
 */
public record FinePage(
        Shell shell, FileFrame frame, Fine fine, Optional<Order> order, Optional<Version> version,
        Map<Language, Secret> prints, StepForm form, Problems problems) implements FilePage {

    static final List<EntryKind> STEPS = List.of(
            EntryKind.FINE_IMPOSED, EntryKind.FINE_PAID, EntryKind.FINE_REDUCED, EntryKind.FINE_CANCELLED,
            EntryKind.FINE_FORWARDED, EntryKind.FINE_REFUNDED);

    public String money(Money money) {
        return shell.words().money(money);
    }

    public String currency() {
        return fine.standing().due().currency().getCurrencyCode();
    }

    /** What may follow now. */
    public List<Option> steps() {
        return STEPS.stream().filter(this::may)
                .map(kind -> Option.of(kind.name(), say(kind.key()), kind.name().equals(form.step())))
                .toList();
    }

    private boolean may(EntryKind kind) {
        var standing = fine.standing();
        boolean live = standing.decided() && standing.stage() != Fine.State.CANCELLED;
        return switch (kind) {
            case FINE_IMPOSED -> standing.stage() == Fine.State.PROPOSED;
            case FINE_PAID, FINE_FORWARDED -> live && !standing.outstanding().zero();
            case FINE_REDUCED -> live;
            case FINE_CANCELLED -> live || standing.stage() == Fine.State.PROPOSED;
            default -> !standing.overpaid().zero();
        };
    }

    public String ground() {
        return switch (fine.ground()) {
            case Fine.Ground.Provision(String code) -> version.map(found -> found.summary().in(shell.language())
                    + " (" + say(found.mark().key()) + ")").orElse(code);
            case Fine.Ground.Typed(Secret article) -> article.reveal() + " (" + say("orders.fine.typed") + ")";
        };
    }

    /** The address of the law page of its ground; empty for an article that was typed. */
    public Optional<String> law() {
        return fine.ground() instanceof Fine.Ground.Provision(String code)
                ? Optional.of(shell.link("/law/" + code)) : Optional.empty();
    }

    /** Years in which something was paid or given back. */
    public Set<Integer> paidYears() {
        Set<Integer> years = new TreeSet<>();
        fine.history().stream().filter(Entry::counts).map(Entry::step)
                .filter(step -> step.kind() == EntryKind.FINE_PAID || step.kind() == EntryKind.FINE_REFUNDED)
                .forEach(step -> years.add(step.day().getYear()));
        return years;
    }

    public boolean counted() {
        return fine.standing().decided() && currency().equals("KGS");
    }

    public String results(String measure, int year) {
        return shell.link("/results/" + measure + "/" + year);
    }

    /** The very list that the figure counts. */
    public String rows(String measure, int year) {
        return "/desk/orders/figures/" + measure + "?from=" + year + "-01-01&until=" + year + "-12-31";
    }

    public String path() {
        return "/desk/fines/" + fine.id();
    }
}
