package org.tayanych.claims;

import java.util.UUID;
import org.tayanych.vocabulary.SubjectId;

/** Names one claim; its key has the same id. */
public record ClaimId(UUID value) {

    static ClaimId draw() {
        return new ClaimId(UUID.randomUUID());
    }

    SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
