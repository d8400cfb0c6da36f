package org.tayanych.complaints;

import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/**
 * Work that was not paid, as far as the worker remembers.
 *
 * @param when null when the worker does not know
 * @param owed null when the worker does not know how much
 * @param nothingPaid true when not even a part was paid
 */
public record UnpaidPeriod(@Nullable Period when, @Nullable Money owed, boolean nothingPaid) {}
