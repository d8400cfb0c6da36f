package org.tayanych.hotline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * Something that a supervisor has to see now.
 *
 * @param subject the case it is about; null for a hard call outside a case
 * @param raisedBy the member whose call was hard; null when the house raised it
 * @param level how often it has climbed: 0 told the team's supervisors, 1 and more the organisation's
 */
public record Alert(
        UUID id,
        OrganisationId organisation,
        TeamId team,
        @Nullable SubjectId subject,
        Kind kind,
        @Nullable MemberId raisedBy,
        Instant raisedAt,
        int level) {

    /** What happened. Words: {@code hotline.alert.<name>}. */
    public enum Kind {
        /** A case became an emergency. */
        EMERGENCY,
        /** Screening for forced labour asks for a person at once. */
        SCREENING,
        /** The worker was punished for complaining. */
        RETALIATION,
        /** A time limit of the law is about to end and nobody has acted. */
        TIME_LIMIT,
        /** A case goes to the police without consent, because a life is in danger. */
        POLICE,
        /** A colleague had a hard call; asks for nothing but a person. */
        HARD_CALL
    }

    public Optional<SubjectId> about() {
        return Optional.ofNullable(subject);
    }

    public Duration waiting(Instant now) {
        return Duration.between(raisedAt, now);
    }
}
