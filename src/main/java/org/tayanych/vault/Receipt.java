package org.tayanych.vault;

/** A code that was just drawn: shown once and kept nowhere. Carries the keys derived from it, in memory only. */
public final class Receipt {

    private final String digits;
    private final CodeKeys keys;

    Receipt(String digits, CodeKeys keys) {
        this.digits = digits;
        this.keys = keys;
    }

    /** Sixteen digits, the last a check digit. */
    public Secret code() {
        return Secret.of(digits);
    }

    /** The same, in four groups of four. */
    public Secret grouped() {
        return Secret.of(digits.replaceAll("(.{4})(?=.)", "$1 "));
    }

    CodeKeys keys() {
        return keys;
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
