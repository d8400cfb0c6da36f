package org.tayanych.complaints;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** The worker wrote in the dialogue, or added a file. Published within the transaction; ids, kinds and times only. */
public record WorkerWrote(SubjectId id, TeamId team, OrganisationId organisation, Instant at) {}
