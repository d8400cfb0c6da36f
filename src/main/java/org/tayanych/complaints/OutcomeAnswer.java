package org.tayanych.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Money;

/**
 * What the worker says came of it.
 *
 * @param received money that arrived; rests sealed; null when none or not said
 * @param retaliation whether the worker was punished for complaining
 */
public record OutcomeAnswer(Asked asked, Solved solved, @Nullable Money received, boolean retaliation, Instant at) {

    /** When the question is asked. */
    public enum Asked {
        /** Twenty-eight days after it came in. */
        AFTER_28_DAYS,
        /** When work has ended. */
        AT_CLOSE
    }

    /** Was it solved? */
    public enum Solved {
        FULLY,
        PARTLY,
        NO,
        GOT_WORSE
    }
}
