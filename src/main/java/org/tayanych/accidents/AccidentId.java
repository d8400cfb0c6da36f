package org.tayanych.accidents;

import java.util.UUID;
import org.tayanych.vocabulary.SubjectId;

/** Names one accident; its key has the same id. */
public record AccidentId(UUID value) {

    static AccidentId draw() {
        return new AccidentId(UUID.randomUUID());
    }

    SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
