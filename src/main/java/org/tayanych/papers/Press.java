package org.tayanych.papers;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Prints a few papers at a time: where anybody may ask for one, nobody may keep the machine from its other work. */
@Component
public class Press {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 15;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    Press() {
    }

    /** Empty when too many wait, and the reader should try again in a minute. */
    public Optional<Printed> print(Paper paper, Format format) {
        if (!myTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(format.print(paper));
        } finally {
            free.release();
        }
    }

    private boolean myTurn() {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
