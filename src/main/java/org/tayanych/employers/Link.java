package org.tayanych.employers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A tie between two legal entities, seen from one of them.
 *
 * @param forward whether this side is the one the kind speaks of: the parent, the contractor, the supplier
 * @param other the other side's name
 * @param otherPlace a workplace of the other side, to go to
 * @param until the last day, once it is known
 */
public record Link(
        UUID id, Kind kind, boolean forward, String other, Optional<WorkplaceId> otherPlace, LocalDate since,
        Optional<LocalDate> until) {

    /** What one is to the other. */
    public enum Kind {
        PARENT,
        CONTRACTOR,
        SUPPLIER
    }
}
