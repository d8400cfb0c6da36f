package org.tayanych.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.tayanych.vocabulary.Country;

/**
 * How many firms and workers one inspector oversees, as a source prints them.
 *
 * @param period empty when the source prints no year
 * @param entities empty when the source prints no number
 * @param workers likewise
 */
public record Capacity(
        Country country, Optional<Span> period, long inspectors, OptionalLong entities, OptionalLong workers, String source, String words) {

    /** Whole firms, rounded half up. Empty when it can't be computed. */
    public OptionalLong entitiesPerInspector() {
        return each(entities);
    }

    /** Whole workers, rounded half up. Empty when it can't be computed. */
    public OptionalLong workersPerInspector() {
        return each(workers);
    }

    /** How many times the line it is, to one decimal. @param line workers for one inspector */
    public Optional<BigDecimal> timesTheLine(long line) {
        OptionalLong each = workersPerInspector();
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(each.getAsLong()).divide(BigDecimal.valueOf(line), 1, RoundingMode.HALF_UP));
    }

    private OptionalLong each(OptionalLong all) {
        return all.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(BigDecimal.valueOf(all.getAsLong())
                        .divide(BigDecimal.valueOf(inspectors), 0, RoundingMode.HALF_UP).longValueExact());
    }
}
