package org.tayanych.seminars;

import java.util.UUID;
import org.tayanych.vocabulary.SubjectId;

/** Names one seminar; its key has the same id. */
public record SeminarId(UUID value) {

    static SeminarId draw() {
        return new SeminarId(UUID.randomUUID());
    }

    SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
