package org.tayanych.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param until {@code null} while it still lasts
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean open() {
        return until == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** How many days, both ends counted; an open period counts up to today. Nothing when it has not begun. */
    public long days(LocalDate today) {
        LocalDate end = until == null ? today : until;
        return Math.max(0, ChronoUnit.DAYS.between(from, end) + 1);
    }
}
