package org.tayanych.vocabulary;

import java.util.UUID;

/** Names one organisation. */
public record OrganisationId(UUID value) {

    public static OrganisationId draw() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID; the message does not repeat it */
    public static OrganisationId of(String text) {
        try {
            return new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
