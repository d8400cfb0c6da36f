package org.tayanych.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.Reference;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Outcome;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/**
 * What is known of a case without opening it: coded facts, as work lists and figures need them.
 *
 * @param id the complaint's id: one key, one subject
 * @param reference as the worker sees it too
 * @param restricted violence at work: sealed to the specialists alone
 * @param place where the work was
 * @param month of arrival, {@code 2026-11}
 * @param outcomes closing codes; empty while the case is open
 */
public record CaseFile(
        SubjectId id,
        Reference reference,
        OrganisationId organisation,
        TeamId team,
        boolean restricted,
        Status status,
        Urgency urgency,
        Set<Reason> reasons,
        Clock clock,
        List<Topic> topics,
        Place place,
        Channel channel,
        Language language,
        @Nullable MemberId assignee,
        String month,
        List<Outcome> outcomes,
        Instant receivedAt,
        @Nullable Instant closedAt) {

    public enum Status {
        /** Nobody has opened it yet. */
        NEW,
        OPEN,
        CLOSED
    }

    /** Who has to act next. */
    public enum WaitingFor {
        US,
        WORKER,
        OTHERS,
        /** Of a closed case. */
        NOBODY
    }

    /**
     * @param since when this wait began
     * @param due when somebody of us has to look again: the wait's own end or the first open task, whichever is earlier
     * @param limit the first time limit of the law that still runs; null when none is known
     */
    public record Clock(WaitingFor waitingFor, Instant since, Instant due, @Nullable Limit limit) {

        public Clock(WaitingFor waitingFor, Instant since, Instant due) {
            this(waitingFor, since, due, null);
        }
    }

    /**
     * @param last the last day on which the worker can still act
     * @param safe the day by which we want it done
     */
    public record Limit(LocalDate last, LocalDate safe) {

        /** Days before its end from which on a limit is near. */
        public static final int NEAR = 14;

        /** Whether it ends within {@link #NEAR} days, or has ended. */
        public boolean near(LocalDate today) {
            return !last.isAfter(today.plusDays(NEAR));
        }

        public boolean over(LocalDate today) {
            return last.isBefore(today);
        }
    }

    /** As far as it is known. */
    public record Place(@Nullable Country country, @Nullable Region region, @Nullable Sector sector) {}

    /** Why a case is as urgent as it is. Codes only: they stand in clear. Words: {@code hotline.reason.<name>}. */
    public enum Reason {
        TOPIC,
        DANGER_NOW,
        CHILD,
        VIOLENCE,
        FORCED_LABOUR,
        RETALIATION,
        SELF_HARM,
        DEPORTATION,
        HEALTH,
        TIME_LIMIT,
        NO_SHELTER,
        /** What made it urgent has passed. */
        CALMED
    }

    public Optional<MemberId> assigned() {
        return Optional.ofNullable(assignee);
    }

    /** Empty when no time limit is known, and when the case is closed. */
    public Optional<Limit> limit() {
        return isClosed() ? Optional.empty() : Optional.ofNullable(clock.limit());
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    public boolean overdue(Instant now) {
        return !isClosed() && clock.due().isBefore(now);
    }
}
