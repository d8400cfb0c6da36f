package org.tayanych.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.vocabulary.MemberId;

/**
 * Something that happened to a signal.
 *
 * @param by empty for the worker and the house
 * @param day until when, or on which day, where the kind has one
 */
public record SignalStep(Kind kind, Optional<MemberId> by, Instant at, Optional<LocalDate> day) {

    /** What it was. Words: {@code signals.step.<name>}. */
    public enum Kind {
        ARRIVED,
        REGISTERED,
        PLACED,
        COVERED,
        /** The worker asked to wait. */
        WAITS,
        /** The worker asked to wait no longer. */
        WAITS_NO_MORE,
        /** The worker agreed that the employer may learn of the complaint. */
        MAY_BE_NAMED,
        OBJECTS_AGAIN,
        /** One voice, and the visit was begun all the same. */
        ONE_VOICE_ACCEPTED,
        VISIT_BEGUN,
        ANSWERED,
        PASSED_ON,
        WITHDRAWN
    }
}
