package org.tayanych.vocabulary;

import java.util.UUID;

/** Names one team. */
public record TeamId(UUID value) {

    public static TeamId draw() {
        return new TeamId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID; the message does not repeat it */
    public static TeamId of(String text) {
        try {
            return new TeamId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
