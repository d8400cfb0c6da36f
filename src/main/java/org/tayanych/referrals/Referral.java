package org.tayanych.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tayanych.directory.ServiceId;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.ReferralStatus;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * A hand-over as it stands: codes and ids, nothing that needs a key.
 *
 * @param recipient what the directory called the service when it was chosen
 * @param receiver set when the recipient works in this installation
 * @param dossier what the receiver's key opens; empty until it is sent and after it was cleared away
 * @param police whether it goes to the police, and so through the gate
 */
public record Referral(
        ReferralId id,
        SubjectId caseId,
        TeamId caseTeam,
        OrganisationId organisation,
        boolean restricted,
        ServiceId service,
        String recipient,
        Service purpose,
        Optional<Receiver> receiver,
        Optional<SubjectId> dossier,
        Extent extent,
        Set<Part> parts,
        List<UUID> files,
        Retaliation retaliation,
        boolean police,
        Optional<PoliceGround> ground,
        ReferralStatus status,
        Times times) {

    /**
     * The event that a referral between two teams of this installation was sent, answered or taken back.
     *
     * @param to where it stands now
     * @param organisation that receives it
     * @param team that reads it there
     * @param by who did it, when it was a member
     */
    public record Moved(
            ReferralId referral, ReferralStatus to, OrganisationId organisation, TeamId team, Optional<MemberId> by, Instant at) {}

    /** The team that reads it here. */
    public record Receiver(OrganisationId organisation, TeamId team) {}

    /**
     * @param asked when the worker was asked by code
     * @param answerDue when an answer should be there
     */
    public record Times(
            Instant proposed,
            Instant changed,
            Optional<Instant> asked,
            Optional<Instant> sent,
            Optional<Instant> answerDue,
            Optional<Instant> reminded) {}

    public boolean inHouse() {
        return receiver.isPresent();
    }

    /** Whether the recipient holds something of the worker's now. */
    public boolean held() {
        return times.sent().isPresent() && status != ReferralStatus.WITHDRAWN && status != ReferralStatus.DECLINED;
    }
}
