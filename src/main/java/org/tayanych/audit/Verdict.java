package org.tayanych.audit;

/** What walking the chains found. */
public sealed interface Verdict {

    /** Every line follows from the one before it, and every anchor holds. */
    record Whole(long lines) implements Verdict {}

    /** The first line of this lane that does not follow: changed, missing, or cut off at the end. */
    record Broken(int lane, long number) implements Verdict {}

    /** The anchor of this day does not agree with itself or names lines that are gone. */
    record AnchorLost(String day) implements Verdict {}
}
