package org.tayanych.claims;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which claims a list shows: those written down on these days, both included, and of them only some.
 *
 * @param page from 1
 */
public record Wanted(Optional<LocalDate> from, Optional<LocalDate> until, Only only, int page) {

    /** Claims on one page. */
    public static final int PAGE = 25;

    /** Words are {@code claims.only.<name>}. */
    public enum Only {
        ALL,
        /** Something is still to be paid. */
        OPEN,
        /** Something was paid that no worker confirmed. */
        UNCONFIRMED,
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
