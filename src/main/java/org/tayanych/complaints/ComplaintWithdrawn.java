package org.tayanych.complaints;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** The worker took the complaint back. Published within the transaction; ids, kinds and times only. */
public record ComplaintWithdrawn(SubjectId id, TeamId team, OrganisationId organisation, Instant at) {}
