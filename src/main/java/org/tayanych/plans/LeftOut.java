package org.tayanych.plans;

import java.util.Optional;
import org.tayanych.employers.WorkplaceId;

/** What a plan leaves out. */
public sealed interface LeftOut {

    /** Why. Words: {@code plans.left-out.<name>}. */
    enum Why {
        /** The days are used up. */
        CAPACITY,
        /** A rule that applies here forbids a planned visit. */
        RULE,
        /** Somebody inspects it already. */
        UNDER_WAY
    }

    Why why();

    /** Code of the rule, where one forbids it. */
    Optional<String> rule();

    /** How many, and the highest score among them. */
    record Group(Why why, Optional<String> rule, int workplaces, int bestScore) implements LeftOut {}

    /** One of the first, by score. */
    record First(Why why, Optional<String> rule, WorkplaceId workplace, int score) implements LeftOut {}
}
