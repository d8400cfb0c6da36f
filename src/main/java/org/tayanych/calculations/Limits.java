package org.tayanych.calculations;

import java.time.LocalDate;
import java.util.List;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/** The time limits that a dated fact starts, or why there are none. */
public sealed interface Limits {

    /**
     * @param deadlines at least one, by the day that started them
     * @param pack the law pack by its name and version
     * @param unconfirmed rules that nobody has confirmed; empty when all are
     */
    record Found(List<Deadline> deadlines, String pack, List<Calculation.Unsure> unconfirmed) implements Limits {
        /** Whether a worker may be told all of it. */
        public boolean confirmed() {
            return unconfirmed.isEmpty();
        }
    }

    /** The pack has no limit for that day. @param field that named the day */
    record NoRule(Country country, String code, LocalDate on, String field) implements Limits {}

    record Wrong(Problems problems) implements Limits {}
}
