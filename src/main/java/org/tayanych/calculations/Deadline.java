package org.tayanych.calculations;

import java.time.LocalDate;
import org.tayanych.law.Version;

/**
 * The last day of one time limit.
 *
 * @param what word key of what has to be done by then; its one hole is {@link #from}
 * @param from the day that started it
 * @param last the last day on which it is in time
 * @param safe two weeks earlier: the day to hold to
 * @param suspended by how many days mediation moved it
 * @param moved whether a day off moved it to the next working day
 * @param rule the version that it was counted by; its mark says whether a worker may be told
 */
public record Deadline(
        String what, LocalDate from, LocalDate last, LocalDate safe, long suspended, boolean moved, Version rule) {

    public String article() {
        return rule.article();
    }

    public boolean confirmed() {
        return rule.mark().confirmed();
    }
}
