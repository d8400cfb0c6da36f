package org.tayanych.evidence;

import java.time.Instant;

/**
 * One publication.
 *
 * @param year whose figures it brought up to date
 * @param sample whether it was counted from invented rows
 * @param figures how many figures came or changed with it
 */
public record Edition(long id, int year, Instant at, Reason reason, boolean sample, int figures) {

    /** The remark of a figure whose year still lasted when it was counted. */
    public static final String RUNNING = "running";

    /** Why figures that were published before came out otherwise. Words: {@code evidence.reason.LATE_ROWS}. */
    public enum Reason {
        /** They did not: everything in it is new, or was said to be of a year that still lasts. */
        NEW,
        /** Rows were written down after the period had been published. */
        LATE_ROWS,
        /** A wrong entry was struck out or put right. */
        CORRECTION,
        /** It is counted in another way now; the method notes say how. */
        METHOD
    }
}
