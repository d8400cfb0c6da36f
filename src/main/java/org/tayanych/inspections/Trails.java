package org.tayanych.inspections;

import java.util.List;
import java.util.Optional;

/** Rooms above declare one as a bean: what came of an inspection, shown beside it and beside each finding. */
public interface Trails {

    /** In no order; the page sorts by day. Nobody's words. */
    List<Trail> of(Inspection inspection);

    /** What can be begun beside it. @param finding on the page of which it is offered; empty on that of the whole */
    default List<Onward> onward(Inspection inspection, Optional<FindingId> finding) {
        return List.of();
    }

    /** A link to a page that begins something. @param words key of its words */
    record Onward(String words, String path) {}
}
