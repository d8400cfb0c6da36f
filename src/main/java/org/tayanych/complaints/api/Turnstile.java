package org.tayanych.complaints.api;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.ComplaintSettings;

/**
 * Lets in only so many requests at a time and turns the others away at once, before a byte of theirs is read: what has
 * been let in is answered soon, and a flood costs next to nothing. Knows nothing of who asks.
 */
@Component
class Turnstile {

    /** Told to those who are turned away. */
    static final int COME_BACK_AFTER_SECONDS = 5;

    private final AtomicInteger inside = new AtomicInteger();
    private final int room;

    Turnstile(ComplaintSettings settings) {
        this.room = settings.waiting();
    }

    /** False when there is no room. After true, {@link #leave} must follow. */
    boolean enter() {
        if (inside.incrementAndGet() <= room) {
            return true;
        }
        inside.decrementAndGet();
        return false;
    }

    void leave() {
        inside.decrementAndGet();
    }
}
