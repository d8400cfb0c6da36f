package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.TeamId;

/**
 * An inspection as it is begun.
 *
 * @param team whose members read it; one of the inspector's own
 * @param plannedOn the day it is meant for
 * @param unannounced whether the employer is not told before
 * @param about what the inspector writes about it, for colleagues; never who told of the workplace
 * @param follows the inspection that this one looks after
 */
public record NewInspection(
        WorkplaceId workplace,
        TeamId team,
        Ground ground,
        Optional<LocalDate> plannedOn,
        boolean unannounced,
        Secret about,
        Optional<InspectionId> follows) {}
