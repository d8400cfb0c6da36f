package org.tayanych.accidents;

/** What mainly led to it, as far as it is known. A list of our own (decision 1841); words are {@code accidents.cause.<name>}. */
public enum Cause {
    NOT_KNOWN,
    NOT_TRAINED,
    NO_PROTECTIVE_GEAR,
    FAULTY_EQUIPMENT,
    UNSAFE_PLACE,
    BADLY_ORGANISED,
    LONG_HOURS,
    /** Somebody else, on purpose or by mistake. */
    SOMEBODY_ELSE,
    OTHER
}
