package org.tayanych.evidence;

import java.math.BigDecimal;

/**
 * One thing that the software counts again by itself.
 *
 * @param span what it is about
 * @param other what it is held against; the same where there is no other period
 * @param left what was found
 * @param right what it is held against
 * @param words those of the source; empty where there are none
 */
public record Check(
        Kind kind, Verdict verdict, Indicator indicator, Span span, Span other, BigDecimal left, BigDecimal right, String words) {

    /** What is held against what. Words: {@code evidence.check.TIMES}. */
    public enum Kind {
        /** A source says by how much a figure grew: left is what its figures give, right what it says. */
        TIMES,
        /** A part of a year can't be more than the year. */
        PART,
        /** Killed and seriously hurt against all persons hurt. */
        SUM,
        /** What one source prints against what another does. */
        PRINT,
        /** Paid against imposed. */
        PAID
    }

    /** What came out. Words: {@code evidence.verdict.AGREES}. */
    public enum Verdict {
        AGREES,
        /** It does if a number that nobody has confirmed is right. */
        PROBABLY,
        CONTRADICTS
    }
}
