package org.tayanych.signals;

/** What came of something done to a signal. */
public sealed interface SignalOutcome {

    record Done(Signal signal) implements SignalOutcome {}

    record Refused(Reason why) implements SignalOutcome {}

    /** Why not. Words: {@code signals.refused.<name>}. */
    enum Reason {
        /** No signal of the reader's teams, or its papers are gone. */
        NOT_HERE,
        /** It has moved on, or was never where this can be done. */
        CHANGED_MEANWHILE,
        NO_SUCH_WORKPLACE,
        /** The worker asked to wait. */
        WORKER_WAITS,
        /** One signal about a small workplace: a visit on a complaint would point to who complained. */
        ONE_VOICE,
        /** The inspection could not be begun; its own page says why. */
        NO_VISIT
    }
}
