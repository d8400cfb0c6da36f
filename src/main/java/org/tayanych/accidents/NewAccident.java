package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.Secret;

/**
 * An accident as it is written down.
 *
 * @param reported not before it happened, not in the future
 * @param told what happened, in words
 */
public record NewAccident(
        WorkplaceId workplace,
        Optional<InspectionId> inspection,
        LocalDate happened,
        LocalDate reported,
        AccidentKind kind,
        Cause cause,
        Secret told) {}
