package org.tayanych.seminars;

/** What is counted by heads, without names. Words are {@code seminars.heads.<name>}. */
public enum Heads {
    /** Workers who were there. */
    WORKERS,
    /** People who came for employers. */
    EMPLOYERS,
    /** Certificates given out. */
    CERTIFICATES;

    /** More are a slip of the hand. */
    public static final int MOST = 100_000;

    static boolean fits(int number) {
        return number >= 0 && number <= MOST;
    }
}
