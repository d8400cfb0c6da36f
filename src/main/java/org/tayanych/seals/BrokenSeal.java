package org.tayanych.seals;

/** An envelope did not open: it was changed, moved, or belongs to another key. Says nothing of its content. */
public final class BrokenSeal extends RuntimeException {

    public BrokenSeal() {
        super("an envelope did not open");
    }
}
