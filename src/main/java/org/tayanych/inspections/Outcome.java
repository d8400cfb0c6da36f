package org.tayanych.inspections;

/** What became of a step. */
public sealed interface Outcome {

    record Done(InspectionId id) implements Outcome {}

    /** A rule forbids it; the inspection is stopped, and the days it loses are counted. */
    record Blocked(InspectionId id, Rule rule) implements Outcome {}

    /** Nothing was changed. */
    record Refused(Why why) implements Outcome {}

    /** Why nothing was changed. */
    enum Why {
        /** There is no such inspection for this reader, or it stands elsewhere by now. */
        NOT_HERE,
        NO_WORKPLACE,
        /** Not one of the inspector's teams, or one that nothing can be sealed to. */
        NO_TEAM,
        /** Whoever asked for approval does not approve. */
        SAME_PERSON,
        /** The right is missing. */
        NOT_YOURS,
        /** A day that cannot be: in the future, or before the one it follows. */
        DAY,
        NO_REASON,
        /** Consent or a notice means nothing where the employer is not told. */
        UNANNOUNCED,
        /** No checklist of this name and version. */
        NO_CHECKLIST,
        /** No rule of law of this code on the day of the visit. */
        NO_PROVISION,
        /** The finding was written by somebody else meanwhile: both wordings are kept. */
        RIVAL,
        NOTHING_FOUND
    }

    static Outcome refused(Why why) {
        return new Refused(why);
    }

    default boolean done() {
        return this instanceof Done;
    }
}
