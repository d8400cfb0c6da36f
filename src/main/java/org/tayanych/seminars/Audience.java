package org.tayanych.seminars;

/** For whom it was. Words are {@code seminars.audience.<name>}. */
public enum Audience {
    EMPLOYERS,
    WORKERS,
    BOTH;

    public boolean employers() {
        return this != WORKERS;
    }

    public boolean workers() {
        return this != EMPLOYERS;
    }
}
