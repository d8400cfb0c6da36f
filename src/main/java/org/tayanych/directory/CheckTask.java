package org.tayanych.directory;

import java.time.Instant;

/** A line of the directory's work list: somebody must look at this entry. */
public record CheckTask(Entry entry, Reason reason, Instant openedAt) {

    /** Why it stands there. */
    public enum Reason {
        /** Two readers said that a channel is dead; it is hidden. */
        DEAD_CHANNEL,
        /** A channel was not verified for 90 days; it is hidden. */
        STALE_CHANNEL,
        /** The entry was not checked for 90 days; it says so on itself. */
        UNCHECKED
    }
}
