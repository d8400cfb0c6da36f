package org.tayanych.employers;

import java.util.Optional;
import java.util.UUID;

/** Names one workplace of one organisation's register. */
public record WorkplaceId(UUID value) {

    public static WorkplaceId draw() {
        return new WorkplaceId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<WorkplaceId> parse(String text) {
        try {
            return Optional.of(new WorkplaceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
