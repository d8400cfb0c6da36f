package org.tayanych.correspondence;

/** The question before each letter: may somebody take revenge when it is handed in? */
public enum Danger {
    /** Asked; the worker sees no danger. */
    NONE_SEEN,
    /** There is a danger, and the worker decided to go on now. */
    GOES_ON,
    /** There is a danger; the letter is made ready, and the worker says when it goes out. */
    WAITS;

    public String key() {
        return "correspondence.danger." + name();
    }
}
