package org.tayanych.employers;

import java.util.Optional;
import java.util.UUID;

/** Names one employer of one organisation's register. */
public record EmployerId(UUID value) {

    public static EmployerId draw() {
        return new EmployerId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<EmployerId> parse(String text) {
        try {
            return Optional.of(new EmployerId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
