package org.tayanych.inspections;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;

/** The employer has the act. */
public record ActDelivered(InspectionId inspection, OrganisationId organisation, Instant at) {}
