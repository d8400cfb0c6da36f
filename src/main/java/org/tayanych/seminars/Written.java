package org.tayanych.seminars;

/** What became of writing something down. Words of a refusal are {@code seminars.refused.<name>}. */
public enum Written {
    DONE,
    /** It was for workers alone. */
    NOT_FOR_EMPLOYERS,
    /** Below zero, or more than there can be. */
    NO_NUMBER,
    /** This employer was written down before, or the number is the same. */
    SAME,
    /** There is no such workplace or line here, or it was struck out before. */
    NOT_HERE
}
