package org.tayanych.plans;

import java.time.Instant;
import org.tayanych.vocabulary.MemberId;

/** Something that was done to a plan. */
public record PlanStep(Kind kind, MemberId by, Instant at) {

    /** What it was. Words: {@code plans.step.<name>}. */
    public enum Kind {
        BEGUN,
        COMPUTED,
        ASKED,
        SENT_BACK,
        APPROVED,
        STARTED,
        CLOSED
    }
}
