package org.tayanych.vocabulary;

import java.time.Duration;
import java.time.Instant;

/** How soon a person must answer. In the order of the queue: the most urgent first. */
public enum Urgency implements Coded {
    /** Danger to life, body or freedom. */
    EMERGENCY(Duration.ofHours(1)),
    /** Harm that grows by the day, or a time limit that is short. */
    HIGH(Duration.ofHours(24)),
    NORMAL(Duration.ofDays(3));

    private final Duration answerWithin;

    Urgency(Duration answerWithin) {
        this.answerWithin = answerWithin;
    }

    /** Our own target, not a term of law. */
    public Duration answerWithin() {
        return answerWithin;
    }

    /** When what came in at this moment must have been answered. Nights and holidays count: fear does not rest. */
    public Instant dueFrom(Instant received) {
        return received.plus(answerWithin);
    }

    /** The more urgent of the two. */
    public Urgency or(Urgency other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    @Override
    public String list() {
        return "urgency";
    }
}
