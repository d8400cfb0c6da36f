package org.tayanych.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/**
 * The plan of one quarter.
 *
 * @param seed from which its lots are drawn; whoever has it draws the same again from the same register
 * @param weights version of the weights it was computed by
 * @param reckoned empty until it was computed for the first time
 */
public record Plan(
        PlanId id,
        OrganisationId organisation,
        TeamId team,
        Country country,
        State state,
        String seed,
        int weights,
        int lotPercent,
        Means means,
        Optional<Wanted> campaign,
        Optional<Reckoned> reckoned,
        MemberId begunBy,
        Optional<MemberId> askedBy,
        Optional<MemberId> approvedBy) {

    /** Where it stands. Words: {@code plans.state.<name>}. */
    public enum State {
        DRAFT,
        /** Somebody asked for approval. */
        ASKED,
        APPROVED,
        RUNNING,
        CLOSED;

        /** Whether visits may be begun from it. */
        public boolean open() {
            return this == APPROVED || this == RUNNING;
        }
    }

    /** Slots that a campaign asks for. */
    public record Wanted(CampaignId campaign, int slots) {}

    /**
     * What came of computing it.
     *
     * @param workplaces that were looked at
     * @param used days of its slots
     */
    public record Reckoned(Instant at, int workplaces, BigDecimal used) {}

    /** {@code 2027/1}. */
    public String quarter() {
        return means.quarter().getYear() + "/" + ((means.quarter().getMonthValue() - 1) / 3 + 1);
    }
}
