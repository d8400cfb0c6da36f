package org.tayanych.employers;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything that the register has about a workplace itself.
 *
 * @param written what was last written down
 * @param mergedInto the workplace that it was told to be, if it was
 */
public record Entry(Workplace workplace, NewWorkplace written, Optional<WorkplaceId> mergedInto, Instant addedAt) {}
