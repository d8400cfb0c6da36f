package org.tayanych.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;

/**
 * One visit that a plan foresees.
 *
 * @param place in the plan, from 1
 * @param points why, part by part; also where the lot decided, so that both can be compared
 * @param days that it costs, the share of its journey included
 * @param inspection that was begun from it
 */
public record Slot(
        UUID id,
        int place,
        Kind kind,
        WorkplaceId workplace,
        Points points,
        Optional<LocalDate> lastVisit,
        BigDecimal days,
        Optional<InspectionId> inspection) {

    /** How it came into the plan. Words: {@code plans.kind.<name>}. */
    public enum Kind {
        SCORED,
        /** Drawn by lot, whatever its score. */
        LOT,
        CAMPAIGN
    }
}
