package org.tayanych.protection;

import java.util.Optional;
import java.util.Set;

/**
 * The six types of gender-based violence of the GBVIMS (User Guide, chapter 3), in its order: one incident has one type,
 * the first in the list that fits. Words: {@code protection.type.<name>}.
 */
public enum GbvType {
    RAPE,
    SEXUAL_ASSAULT,
    PHYSICAL_ASSAULT,
    FORCED_MARRIAGE,
    DENIAL_OF_RESOURCES,
    PSYCHOLOGICAL_ABUSE;

    /** The first of those that fit; empty when none does. */
    public static Optional<GbvType> first(Set<GbvType> fitting) {
        return fitting.stream().sorted().findFirst();
    }
}
