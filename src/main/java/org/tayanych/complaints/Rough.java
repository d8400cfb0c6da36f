package org.tayanych.complaints;

import java.time.Clock;
import java.time.Instant;

/** Times as they rest in clear: no finer than work needs. */
final class Rough {

    private static final long QUARTER = 15 * 60;

    private Rough() {
    }

    /** Now, rounded down to the quarter of an hour. */
    static Instant now(Clock clock) {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / QUARTER * QUARTER);
    }
}
