package org.tayanych.vocabulary;

import java.math.BigDecimal;

/**
 * One figure.
 *
 * @param part code of the part by the cut that was asked for, for example {@code KG-O}; empty for the whole
 * @param value in the measure's unit
 * @param rows how many rows it was made of
 */
public record Tally(Measure measure, String part, BigDecimal value, long rows) {

    /** A count: its value is its rows. */
    public static Tally of(Measure measure, String part, long rows) {
        return new Tally(measure, part, BigDecimal.valueOf(rows), rows);
    }
}
