package org.tayanych.complaints;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Urgency;

/** A complaint arrived. Published within the transaction; ids, kinds and times only. */
public record ComplaintReceived(SubjectId id, TeamId team, OrganisationId organisation, Urgency urgency, Instant at) {}
