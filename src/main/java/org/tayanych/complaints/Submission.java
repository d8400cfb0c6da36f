package org.tayanych.complaints;

import java.time.Instant;
import org.tayanych.vault.Receipt;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** What became of a complaint that somebody wanted to submit. */
public sealed interface Submission {

    /**
     * It is kept, sealed, and a team has been given the key.
     *
     * @param receipt show it once, keep it nowhere
     * @param readBy when a person will have read it
     */
    record Accepted(
            SubjectId id, Reference reference, Receipt receipt, OrganisationId organisation, TeamId team, Instant readBy)
            implements Submission {}

    /** There is no team to seal it to: the form is not open yet. Nothing was kept. */
    record NotOpen() implements Submission {}

    /** This organisation has been sent more than it can take in this hour. Nothing was kept. */
    record TooMany(int retryAfterSeconds) implements Submission {}
}
