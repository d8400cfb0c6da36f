package org.tayanych.rights;

import java.time.Instant;

/** A line of the lawyers' work list: this article has to be read. */
public record CheckTask(Article article, Reason reason, Instant openedAt) {

    /** Why it stands there. */
    public enum Reason {
        /** Nobody has checked these words. */
        NEVER_CHECKED,
        /** The last check is too long ago; the page says so. */
        OLD_CHECK,
        /** The law pack changed a number that the words repeat; the page says so. */
        LAW_MOVED
    }
}
