package org.tayanych.accidents;

/** How an investigation ended. Words are {@code accidents.conclusion.<name>}. */
public enum Conclusion {
    /** It was an accident at work. */
    AT_WORK,
    NOT_AT_WORK,
    /** Handed over to those who investigate crimes. */
    HANDED_OVER
}
