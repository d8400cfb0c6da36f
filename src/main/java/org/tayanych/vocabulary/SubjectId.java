package org.tayanych.vocabulary;

import java.util.UUID;

/** Names one complaint or case, that has a case key of its own. */
public record SubjectId(UUID value) {

    public static SubjectId draw() {
        return new SubjectId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID; the message does not repeat it */
    public static SubjectId of(String text) {
        try {
            return new SubjectId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
