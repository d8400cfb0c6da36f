package org.tayanych.inspections;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;

/** Nothing more is to be done. */
public record InspectionClosed(InspectionId inspection, OrganisationId organisation, Instant at) {}
