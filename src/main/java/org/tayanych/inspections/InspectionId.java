package org.tayanych.inspections;

import java.util.UUID;
import org.tayanych.vocabulary.SubjectId;

/** Names one inspection. */
public record InspectionId(UUID value) {

    public static InspectionId draw() {
        return new InspectionId(UUID.randomUUID());
    }

    /** The subject under whose key everything typed about this inspection rests, here and in rooms above. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
