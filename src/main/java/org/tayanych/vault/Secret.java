package org.tayanych.vault;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person told us. It prints as "withheld" wherever it is printed by accident: in logs, exceptions,
 * records and debuggers. Only {@link #reveal()} gives the words, and only pages and the vault call it.
 */
public final class Secret {

    /** Nothing was said. */
    public static final Secret NOTHING = new Secret("");

    private final String words;

    private Secret(String words) {
        this.words = words;
    }

    /** Trims the ends; null becomes {@link #NOTHING}. */
    public static Secret of(@Nullable String words) {
        return words == null || words.isBlank() ? NOTHING : new Secret(words.strip());
    }

    /** As it was sealed, ends included. */
    static Secret exactly(String words) {
        return words.isEmpty() ? NOTHING : new Secret(words);
    }

    public String reveal() {
        return words;
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** In Unicode code points, as the worker would count letters. */
    public int length() {
        return words.codePointCount(0, words.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && secret.words.equals(words);
    }

    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
