package org.tayanych.employers;

/**
 * Two workplaces that may be one.
 *
 * @param score how near they are, in per cent
 */
public record Suspicion(Entry one, Entry other, Why why, int score) {

    /** What made the house suspect them. */
    public enum Why {
        SAME_NUMBER,
        SAME_NAME,
        NEAR_NAME
    }
}
