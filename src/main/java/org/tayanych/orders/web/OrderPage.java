package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tayanych.orders.Entry;
import org.tayanych.orders.Fine;
import org.tayanych.orders.Order;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/**
 * One order.
 *
 * @param fines those that were imposed for it
 * @param prints the hash of each paper, by language
 */
public record OrderPage(
        Shell shell, FileFrame frame, Order order, List<Fine> fines, Map<Language, Secret> prints, TypedDay on,
        Problems problems) implements FilePage {

    public boolean mayServe() {
        return order.served().isEmpty();
    }

    public int year() {
        return order.issuedOn().getYear();
    }

    /** Years in which this order became verified: the last of its demands was closed then. */
    public List<Integer> verifiedYears() {
        return order.state() != Order.State.VERIFIED ? List.of() : order.demands().stream()
                .flatMap(demand -> demand.closedOn().stream()).max(LocalDate::compareTo).stream()
                .map(LocalDate::getYear).toList();
    }

    public String results(String measure, int year) {
        return shell.link("/results/" + measure + "/" + year);
    }

    static Collection<Entry> lines(Order order) {
        return Stream.concat(order.history().stream(), order.demands().stream().flatMap(demand -> demand.history().stream()))
                .toList();
    }
}
