package org.tayanych.imports;

import java.time.Instant;
import java.util.Optional;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/**
 * One import: how far it is, and what came of it.
 *
 * @param kind code of the kind
 * @param refusal why the file as a whole could not be read
 * @param rows in the file, its head aside
 * @param checked how many of them were looked at
 * @param bad how many of them have a flaw
 * @param steps of the writing, and how many are done
 */
public record Run(
        RunId id,
        OrganisationId organisation,
        MemberId by,
        String kind,
        State state,
        Optional<Refusal> refusal,
        int rows,
        int checked,
        int bad,
        int steps,
        int stepsDone,
        ImportKind.Written written,
        Instant arrivedAt,
        Optional<Instant> endedAt) {

    /** Nothing is imported but in {@code DONE}. */
    public enum State {
        ARRIVING,
        CHECKING,
        WRITING,
        /** All rows are written. */
        DONE,
        /** Some rows are wrong: nothing was written. */
        FLAWED,
        /** The file cannot be read. */
        REFUSED,
        CANCELLED,
        /** The house failed; nothing was written. */
        FAILED;

        public boolean underWay() {
            return this == ARRIVING || this == CHECKING || this == WRITING;
        }
    }

    /** Why a whole file is refused. */
    public enum Reason {
        ENCODING,
        QUOTES,
        EMPTY,
        NO_ROWS,
        MISSING_COLUMN,
        COLUMN_TWICE,
        TOO_MANY_ROWS,
        BROKEN_OFF
    }

    /**
     * @param line 0 when it is about the whole file
     * @param column code of the column, where it is about one
     */
    public record Refusal(Reason reason, int line, Optional<String> column) {}

    /** Hundredths of the way: checking is six tenths of it, writing the rest. */
    public int percent() {
        return switch (state) {
            case ARRIVING -> 0;
            case CHECKING -> rows == 0 ? 0 : (int) (60L * checked / rows);
            case WRITING -> 60 + (steps == 0 ? 0 : 39 * stepsDone / steps);
            default -> 100;
        };
    }
}
