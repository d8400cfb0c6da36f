package org.tayanych.imports;

import java.util.Optional;
import java.util.UUID;

/** Names one import. */
public record RunId(UUID value) {

    static RunId draw() {
        return new RunId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<RunId> parse(String text) {
        try {
            return Optional.of(new RunId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
