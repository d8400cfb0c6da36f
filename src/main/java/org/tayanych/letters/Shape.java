package org.tayanych.letters;

/** What kind of answer a {@link Slot} takes; it decides how the field looks and what is checked. */
public enum Shape {
    /** A person's full name. */
    PERSON,
    /** The name of a firm, an office or a person who employs. */
    ORGANISATION,
    /** Where somebody lives or sits, in full. */
    ADDRESS,
    PHONE,
    /** One line of anything. */
    LINE,
    /** Several sentences. */
    STORY,
    /** One thing on each line. */
    LINES,
    /** An amount in som. */
    MONEY,
    /** A day that has come. */
    PAST,
    /** Today or a day to come. */
    FUTURE,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    BOXES;

    /** Whether it is answered by words that were typed. */
    public boolean typed() {
        return !day() && !chosen();
    }

    public boolean day() {
        return this == PAST || this == FUTURE;
    }

    public boolean chosen() {
        return this == CHOICE || this == BOXES;
    }
}
