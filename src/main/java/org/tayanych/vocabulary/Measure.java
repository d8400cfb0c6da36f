package org.tayanych.vocabulary;

/**
 * What is counted, for example {@code violations}. Words: name, definition and method stand with whoever publishes it.
 *
 * @param code lower case letters, digits and underscores; it is published and stays
 * @param people whether it counts persons: a small part of it could point to somebody and is not published
 */
public record Measure(String code, Unit unit, boolean people) {

    /** In what a figure is counted. Amounts of two currencies are two measures and never add up. */
    public enum Unit {
        COUNT,
        KGS,
        USD,
        DAYS,
        /** Of a hundred. */
        PERCENT;

        /** Whether parts add up to the whole. Days and shares do not. */
        public boolean additive() {
            return this == COUNT || this == KGS || this == USD;
        }
    }

    /** @throws IllegalArgumentException when the code is no such code */
    public Measure {
        if (!code.matches("[a-z][a-z0-9_]{2,40}")) {
            throw new IllegalArgumentException("no code of a measure");
        }
    }
}
