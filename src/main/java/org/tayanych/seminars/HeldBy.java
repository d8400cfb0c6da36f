package org.tayanych.seminars;

/** Who held it. Words are {@code seminars.held_by.<name>}. */
public enum HeldBy {
    INSPECTORATE,
    UNION,
    TOGETHER
}
