package org.tayanych.directory;

import java.util.Optional;
import java.util.UUID;

/** Names one service of the directory. */
public record ServiceId(UUID value) {

    public static ServiceId draw() {
        return new ServiceId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<ServiceId> parse(String text) {
        try {
            return Optional.of(new ServiceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
