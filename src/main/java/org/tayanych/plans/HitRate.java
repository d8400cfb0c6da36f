package org.tayanych.plans;

import java.util.OptionalInt;

/**
 * What visits from slots of one kind came to.
 *
 * @param visits whose act was drawn
 * @param hits of them with at least one finding
 * @param findings in all
 */
public record HitRate(Slot.Kind kind, int visits, int hits, int findings) {

    /** Visits from which on a share may be looked at; fewer say nothing. */
    public static final int ENOUGH = 30;

    /** Of a hundred visits; empty when there were none. */
    public OptionalInt percent() {
        return visits == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * hits / visits));
    }
}
