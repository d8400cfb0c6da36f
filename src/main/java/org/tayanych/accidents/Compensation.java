package org.tayanych.accidents;

import org.tayanych.vocabulary.Money;

/**
 * One person's compensation in one currency, as far as it stands: what was struck out is not in it.
 *
 * @param assessed the last assessment; zero when there is none
 * @param paid all part payments together
 */
public record Compensation(Money assessed, Money paid) {

    /** What is still to be paid; never below zero. */
    public Money open() {
        Money left = assessed.minus(paid);
        return left.negative() ? Money.zero(assessed.currency()) : left;
    }

    /** Whether more was paid than assessed: somebody said that it is right. */
    public boolean above() {
        return paid.compareTo(assessed) > 0;
    }

    boolean wouldExceed(Money payment) {
        return paid.plus(payment).compareTo(assessed) > 0;
    }
}
