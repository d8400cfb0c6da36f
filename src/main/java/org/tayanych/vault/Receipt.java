package org.tayanych.vault;

/** A code that was just drawn: shown once and kept nowhere. Carries the keys derived from it, in memory only. */
public final class Receipt {

    Receipt() {
    }

    /** Sixteen digits, the last a check digit. */
    public Secret code() {
        throw new UnsupportedOperationException("being built");
    }

    /** The same, in four groups of four. */
    public Secret grouped() {
        throw new UnsupportedOperationException("being built");
    }
}
