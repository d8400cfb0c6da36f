package org.tayanych.vocabulary;

import java.util.UUID;

/** Names one member. */
public record MemberId(UUID value) {

    public static MemberId draw() {
        return new MemberId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID; the message does not repeat it */
    public static MemberId of(String text) {
        try {
            return new MemberId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
