package org.tayanych.inspections;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;

/** An inspection was begun. */
public record InspectionBegun(InspectionId inspection, OrganisationId organisation, Instant at) {}
