package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which accidents a list shows: those that happened on these days, both included, and of them only some.
 *
 * @param page from 1
 */
public record Wanted(Optional<LocalDate> from, Optional<LocalDate> until, Only only, int page) {

    /** Accidents on one page. */
    public static final int PAGE = 25;

    /** Words are {@code accidents.only.<name>}. */
    public enum Only {
        ALL,
        /** Somebody died and nobody has begun to investigate in time. */
        OVERDUE,
        FATAL,
        /** Somebody worked without a contract. */
        INFORMAL,
        /** Learned long after it happened. */
        LATE,
        /** Taken out as a mistake. */
        STRUCK
    }

    /** @throws IllegalArgumentException for a page below one */
    public Wanted {
        if (page < 1) {
            throw new IllegalArgumentException("no such page");
        }
    }

    public static Wanted all() {
        return new Wanted(Optional.empty(), Optional.empty(), Only.ALL, 1);
    }
}
