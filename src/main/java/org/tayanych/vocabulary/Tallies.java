package org.tayanych.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Figures that a room makes of its rows: counts and sums, never a row. The room's package {@code figures} declares one as a
 * bean; whoever publishes asks all of them and needs to know none.
 */
public interface Tallies {

    /** What this room counts; a code belongs to one room alone. */
    List<Measure> measures();

    /**
     * The measures of the days of this period in this country, cut in this way. A measure that does not know the cut is left
     * out; a part with nothing in it may be left out, the whole of {@link Cut#WHOLE} never is.
     */
    List<Tally> count(Country country, Period period, Cut cut);

    /**
     * Where a member finds the rows that such a figure counts: an address of the desk that takes {@code from} and
     * {@code until} as ISO days. Empty when no row may be looked at.
     */
    Optional<String> rowsOf(Measure measure);
}
