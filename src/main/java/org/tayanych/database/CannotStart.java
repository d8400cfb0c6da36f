package org.tayanych.database;

/** The database cannot be had; the message tells the operator in one sentence what to do. */
public final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
