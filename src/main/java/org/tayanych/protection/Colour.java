package org.tayanych.protection;

/** How soon a person has to look. Not a finding about anybody. Words: {@code protection.colour.<name>}. */
public enum Colour {
    /** Nothing was answered with yes so far. */
    NONE,
    YELLOW,
    AMBER,
    /** A person looks at once, and a safety plan is made. */
    RED
}
