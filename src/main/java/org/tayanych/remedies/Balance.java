package org.tayanych.remedies;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tayanych.vocabulary.Money;

/**
 * What the steps of one currency come to. Two currencies never add up.
 *
 * @param totals one entry a step; lines that were struck out do not count
 */
public record Balance(Currency currency, Map<Step, Money> totals) {

    /** One balance a currency, by currency code. */
    public static List<Balance> of(Collection<Sum> sums) {
        Map<Currency, Map<Step, Money>> all = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        sums.stream().filter(Sum::counts).forEach(sum -> all
                .computeIfAbsent(sum.money().currency(), currency -> new EnumMap<>(Step.class))
                .merge(sum.step(), sum.money(), Money::plus));
        return all.entrySet().stream().map(entry -> new Balance(entry.getKey(), entry.getValue())).toList();
    }

    public Money total(Step step) {
        return totals.getOrDefault(step, Money.zero(currency));
    }

    /**
     * What the worker still waits for: the strongest claim there is — what was ordered, else admitted, else owed — less
     * what was paid; never below zero.
     */
    public Money outstanding() {
        Step claim = totals.containsKey(Step.ORDERED) ? Step.ORDERED
                : totals.containsKey(Step.ADMITTED) ? Step.ADMITTED : Step.OWED;
        Money left = total(claim).minus(total(Step.PAID));
        return left.negative() ? Money.zero(currency) : left;
    }
}
