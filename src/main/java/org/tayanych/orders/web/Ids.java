package org.tayanych.orders.web;

import java.util.Optional;
import java.util.UUID;

/** Ids that a form chose from a list. */
final class Ids {

    private Ids() {
    }

    /** Empty for what is none. */
    static Optional<UUID> of(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
