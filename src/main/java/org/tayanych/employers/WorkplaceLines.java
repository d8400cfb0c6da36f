package org.tayanych.employers;

import java.util.List;
import org.tayanych.access.Member;

/** Rooms above show on a workplace's page what they know about it: declare a bean. */
public interface WorkplaceLines {

    /** Only what this reader may see; empty for a workplace of another organisation. In any order. */
    List<WorkplaceLine> of(WorkplaceId workplace, Member reader);
}
