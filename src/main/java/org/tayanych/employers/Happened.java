package org.tayanych.employers;

import java.time.Instant;
import java.util.Optional;
import org.tayanych.vocabulary.MemberId;

/**
 * One line of a workplace's history.
 *
 * @param field what was changed, or the kind of a link; empty where the kind says all
 * @param before empty where there was nothing
 * @param after empty where nothing is left
 * @param by empty for the house itself
 */
public record Happened(
        Kind kind, Optional<String> field, String before, String after, Optional<MemberId> by, Instant at) {

    /** What can happen to a workplace in the register. */
    public enum Kind {
        ADDED,
        IMPORTED,
        CHANGED,
        LINKED,
        UNLINKED,
        MERGED,
        UNMERGED
    }

    static Change of(Kind kind) {
        return new Change(kind, null, "", "");
    }

    static Change changed(String field, String before, String after) {
        return new Change(Kind.CHANGED, field, before, after);
    }

    /** What is to be noted, before it is known when and by whom. */
    record Change(Kind kind, @org.jspecify.annotations.Nullable String field, String before, String after) {}
}
