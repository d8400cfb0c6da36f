package org.tayanych.remedies;

/** How far a sum has come. The order is the way it goes; words are {@code remedies.step.<name>}. */
public enum Step {
    /** What the worker is owed, as far as it is known. */
    OWED,
    /** What the employer admits, or has agreed to pay. */
    ADMITTED,
    /** What an inspector, commission or court ordered. */
    ORDERED,
    /** What has reached the worker. Only this is paid. */
    PAID
}
