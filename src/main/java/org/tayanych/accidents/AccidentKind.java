package org.tayanych.accidents;

/**
 * How somebody was hurt. A list of our own (decision 1841), short enough to be filled in truthfully; words are
 * {@code accidents.kind.<name>}.
 */
public enum AccidentKind {
    FALL_FROM_HEIGHT,
    FALL,
    /** By a thing that fell, flew or moved. */
    STRUCK,
    /** Earth, a trench, a wall, a roof. */
    COLLAPSE,
    /** Caught or cut by a machine or tool. */
    MACHINE,
    VEHICLE,
    ELECTRICITY,
    FIRE_OR_EXPLOSION,
    /** Gas, dust, chemicals. */
    POISONING,
    HEAT_OR_COLD,
    VIOLENCE,
    /** Fell ill suddenly at work. */
    SUDDEN_ILLNESS,
    OTHER
}
