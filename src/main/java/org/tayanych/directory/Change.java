package org.tayanych.directory;

import java.time.Instant;

/** One line of an entry's history. @param signedAs the organisation that did it; readers for a report */
public record Change(Instant at, Kind kind, String signedAs) {

    /** What was done. */
    public enum Kind {
        ADDED,
        CHANGED,
        CHECKED,
        PLACE_ADDED,
        PLACE_REMOVED,
        CHANNEL_ADDED,
        CHANNEL_REMOVED,
        CHANNEL_CONFIRMED,
        CAPACITY,
        REPORTED
    }
}
