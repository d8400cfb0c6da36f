package org.tayanych.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tayanych.vocabulary.Region;

/**
 * What an inspectorate has for a quarter.
 *
 * @param quarter its first day
 * @param inspectors who can go out
 * @param daysEach days of each one for visits and their papers
 * @param reservePercent of a hundred days so many are kept for complaints and accidents
 * @param office the region that journeys begin in; empty when none is said
 * @param journeyVisits visits that one journey serves
 * @param journeys days of one journey there and back, by region
 */
public record Means(
        LocalDate quarter,
        int inspectors,
        int daysEach,
        int reservePercent,
        Optional<Region> office,
        int journeyVisits,
        Map<Region, BigDecimal> journeys) {

    /** Days that the plan may use. */
    public BigDecimal capacity() {
        return BigDecimal.valueOf((long) inspectors * daysEach * (100 - reservePercent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
    }

    /** The last day of the quarter. */
    public LocalDate until() {
        return quarter.plusMonths(3).minusDays(1);
    }

    /** Days of the journey that one visit in this region costs. */
    BigDecimal share(Region region) {
        return journeys.getOrDefault(region, BigDecimal.ZERO).divide(BigDecimal.valueOf(journeyVisits), 2, RoundingMode.UP);
    }
}
