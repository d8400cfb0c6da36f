package org.tayanych.plans;

import java.util.UUID;

/** What came of something done to a plan. */
public sealed interface PlanOutcome {

    /** @param subject the plan, the campaign, or the inspection that was begun */
    record Done(UUID subject) implements PlanOutcome {}

    record Refused(Reason why) implements PlanOutcome {}

    /** Why not. Words: {@code plans.refused.<name>}. */
    enum Reason {
        NOT_HERE,
        /** It stands elsewhere by now. */
        CHANGED_MEANWHILE,
        /** Whoever asked for approval does not approve. */
        SAME_PERSON,
        /** The right is missing. */
        NOT_YOURS,
        /** It has no slots: nothing to approve. */
        EMPTY,
        /** The inspection could not be begun; the workplace's page says more. */
        NO_VISIT
    }

    static PlanOutcome refused(Reason why) {
        return new Refused(why);
    }
}
