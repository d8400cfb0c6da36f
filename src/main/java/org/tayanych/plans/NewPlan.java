package org.tayanych.plans;

import java.util.Optional;
import org.tayanych.vocabulary.TeamId;

/** A plan as it is begun. @param team whose members read it; one of the inspector's own */
public record NewPlan(TeamId team, Means means, Optional<Plan.Wanted> campaign) {}
