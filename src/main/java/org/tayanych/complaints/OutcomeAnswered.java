package org.tayanych.complaints;

import java.time.Instant;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * The worker said whether it was solved. Published within the transaction; ids, kinds and times only.
 *
 * @param retaliation the worker was punished for complaining: the complaint is open again and needs a person soon
 */
public record OutcomeAnswered(
        SubjectId id,
        TeamId team,
        OrganisationId organisation,
        OutcomeAnswer.Solved solved,
        boolean retaliation,
        Instant at) {}
