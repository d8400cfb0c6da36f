package org.tayanych.counts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.TeamId;

/**
 * One row of a figure.
 *
 * @param day the day it counts on
 * @param value what it adds
 * @param path the desk page it stands on, for members of the team
 */
public record CountedRow(LocalDate day, BigDecimal value, Optional<WorkplaceId> workplace, TeamId team, String path) {}
