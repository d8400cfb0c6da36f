package org.tayanych.plans;

import java.util.Optional;
import java.util.UUID;

/** Names one plan. */
public record PlanId(UUID value) {

    static PlanId draw() {
        return new PlanId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<PlanId> parse(String text) {
        try {
            return Optional.of(new PlanId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
