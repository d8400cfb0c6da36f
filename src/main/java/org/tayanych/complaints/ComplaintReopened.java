package org.tayanych.complaints;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** A complaint that had ended is open again. Published within the transaction; ids, kinds and times only. */
public record ComplaintReopened(SubjectId id, TeamId team, OrganisationId organisation, Instant at) {}
