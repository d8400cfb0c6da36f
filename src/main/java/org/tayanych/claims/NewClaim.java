package org.tayanych.claims;

import java.util.Optional;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.Secret;

/**
 * A claim as it is written down.
 *
 * @param finding the finding of that visit that it came of
 * @param workers how many it is about, at least one
 * @param told what it is about, in words; no names
 */
public record NewClaim(
        WorkplaceId workplace, Optional<InspectionId> inspection, Optional<FindingId> finding, int workers, Secret told) {

    /** More are a slip of the hand. */
    public static final int MOST_WORKERS = 100_000;
}
