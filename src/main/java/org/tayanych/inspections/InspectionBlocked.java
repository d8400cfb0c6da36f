package org.tayanych.inspections;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;

/** A rule stopped an inspection. */
public record InspectionBlocked(InspectionId inspection, OrganisationId organisation, Instant at) {}
