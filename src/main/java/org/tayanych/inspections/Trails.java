package org.tayanych.inspections;

import java.util.List;

/** Rooms above declare one as a bean: what came of an inspection, shown beside it and beside each finding. */
public interface Trails {

    /** In no order; the page sorts by day. Nobody's words. */
    List<Trail> of(Inspection inspection);
}
