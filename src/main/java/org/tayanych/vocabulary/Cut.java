package org.tayanych.vocabulary;

/** By what a figure is cut into parts. */
public enum Cut {
    /** Not cut: one part, with an empty code. */
    WHOLE,
    /** Codes of {@link Region}; what has no region has the part {@code -}. */
    REGION,
    /** Codes of the kind of work. */
    SECTOR,
    /** Codes of {@link SizeBand}. */
    SIZE,
    /** What an inspection was begun on. */
    GROUND,
    /** Codes of rules that stopped an inspection. */
    RULE
}
