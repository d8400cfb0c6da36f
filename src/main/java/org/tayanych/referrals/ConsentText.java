package org.tayanych.referrals;

/** The text that is read to the worker; its words stand under {@code referrals.consent.…} in six languages. */
public final class ConsentText {

    /** Written down with each consent. Raise it whenever the words change, in any language. */
    public static final String VERSION = "2026-11-21.1";

    private ConsentText() {
    }
}
