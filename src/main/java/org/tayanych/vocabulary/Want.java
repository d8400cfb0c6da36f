package org.tayanych.vocabulary;

/** What the worker hopes for. */
public enum Want implements Coded {
    ADVICE,
    PAYMENT,
    INSPECTION,
    UNION,
    /** Only that it is known. */
    RECORD;

    @Override
    public String list() {
        return "want";
    }
}
