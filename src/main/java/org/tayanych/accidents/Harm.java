package org.tayanych.accidents;

/** How badly a person is hurt. Words are {@code accidents.harm.<name>}. */
public enum Harm {
    LIGHT,
    SERIOUS,
    FATAL
}
