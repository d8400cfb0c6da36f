package org.tayanych.inspections;

import java.util.Set;

/** Where an inspection stands. What may come next stands here and nowhere else. */
public enum State {
    DRAFT,
    APPROVAL_ASKED,
    /** A rule forbids it for now. */
    BLOCKED,
    APPROVED,
    /** The employer was told that a visit comes. */
    NOTIFIED,
    VISITED,
    ACT_DRAWN,
    /** The employer has the act. */
    DELIVERED,
    CLOSED,
    /** The inspector came and was not let in. */
    REFUSED;

    /** The states that may follow. A blocked one goes back to where it was stopped. */
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVAL_ASKED, BLOCKED, CLOSED);
            case APPROVAL_ASKED -> Set.of(APPROVED, DRAFT, BLOCKED);
            case BLOCKED -> Set.of(DRAFT, APPROVAL_ASKED, APPROVED, NOTIFIED, CLOSED);
            case APPROVED -> Set.of(NOTIFIED, VISITED, BLOCKED, REFUSED, CLOSED);
            case NOTIFIED -> Set.of(VISITED, BLOCKED, REFUSED, CLOSED);
            case VISITED -> Set.of(ACT_DRAWN, CLOSED);
            case ACT_DRAWN -> Set.of(DELIVERED);
            case DELIVERED -> Set.of(ACT_DRAWN, CLOSED);
            case REFUSED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    public boolean over() {
        return this == CLOSED;
    }

    /** Whether somebody stood in the workplace. */
    public boolean visited() {
        return this == VISITED || this == ACT_DRAWN || this == DELIVERED;
    }

    /** Key of its words. */
    public String key() {
        return "inspections.state." + name();
    }
}
