package org.tayanych.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.complaints.Progress.Kind;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** The desk where complaints are read and moved along. They come in through {@link Submissions}. */
@Component
@EnableConfigurationProperties(ComplaintSettings.class)
public class Complaints {

    private static final Set<Kind> UNDER_WAY = EnumSet.complementOf(EnumSet.of(Kind.CLOSED, Kind.WITHDRAWN));
    private static final Set<Kind> ENDED = EnumSet.of(Kind.CLOSED, Kind.WITHDRAWN);

    private final ComplaintStore store;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ComplaintSettings settings;

    Complaints(
            ComplaintStore store,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            ComplaintSettings settings) {
        this.store = store;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.settings = settings;
    }

    /** What rests in clear. Callers on the desk show it only to members of its team. */
    public Optional<ComplaintFacts> facts(SubjectId id) {
        return store.facts(id);
    }

    public Optional<SubjectId> byReference(Reference reference) {
        return store.byReference(reference);
    }

    /** Writes the audit line, then opens. Empty when there is none, or when none of the reader's teams holds its key. */
    public Optional<Complaint> open(SubjectId id, CaseWorker reader) {
        return vault.open(id, reader.keyring(), Purpose.CASE_WORK).flatMap(key -> open(id, key));
    }

    /** Opens with a key that was already opened for the same reader, so that one look makes one audit line. */
    public Optional<Complaint> open(SubjectId id, CaseKey key) {
        return store.find(id).map(sealed -> sealed.open(key));
    }

    /** A member of the team has read it: the worker sees so. Nothing happens when it was read before. */
    @Transactional
    public void read(SubjectId id, CaseWorker reader) {
        if (store.move(id, EnumSet.of(Kind.RECEIVED), new Progress.Read(), ComplaintStore.roughly(clock))) {
            audit.record(Deed.by(reader.id(), "complaint.read", id).within(reader.organisation()));
        }
    }

    /**
     * Moves a complaint along; the worker sees the new state. False, and nothing changed, when it has ended or does not
     * exist. Receiving, withdrawing and reopening are not states that a member sets here.
     */
    @Transactional
    public boolean progress(SubjectId id, Progress to, CaseWorker by) {
        if (to instanceof Progress.Received || to instanceof Progress.Withdrawn) {
            throw new IllegalArgumentException("not for members to set: " + to.kind());
        }
        boolean moved = store.move(id, UNDER_WAY, to, ComplaintStore.roughly(clock));
        if (moved) {
            audit.record(Deed.by(by.id(), "complaint.progress", id).within(by.organisation()).with(to.kind().name()));
        }
        return moved;
    }

    /** The same when no member did it: a partner outside has answered. False as above. */
    @Transactional
    public boolean progress(SubjectId id, Progress to) {
        if (to instanceof Progress.Received || to instanceof Progress.Withdrawn) {
            throw new IllegalArgumentException("not for partners to set: " + to.kind());
        }
        boolean moved = store.move(id, UNDER_WAY, to, ComplaintStore.roughly(clock));
        if (moved) {
            audit.record(Deed.byNobodyNamed("complaint.progress", id).with(to.kind().name()));
        }
        return moved;
    }

    /**
     * Puts another team in charge. It must have been given the key before. False when the first team is not in charge
     * any more.
     */
    @Transactional
    public boolean hand(SubjectId id, TeamId from, OrganisationId organisation, TeamId to, CaseWorker by) {
        boolean handed = store.hand(id, from, organisation, to);
        if (handed) {
            audit.record(Deed.by(by.id(), "complaint.handed", id).within(by.organisation()));
        }
        return handed;
    }

    /** The worker takes it back. False when it has ended already. */
    @Transactional
    public boolean withdraw(Receipts.Opened worker) {
        SubjectId id = worker.subject();
        Instant now = ComplaintStore.roughly(clock);
        if (!store.move(id, UNDER_WAY, new Progress.Withdrawn(), now)) {
            return false;
        }
        audit.record(Deed.byNobodyNamed("complaint.withdrawn", id));
        store.facts(id).ifPresent(facts ->
                events.publishEvent(new ComplaintWithdrawn(id, facts.team(), facts.organisation(), now)));
        return true;
    }

    /** Whether the worker may still open it again. */
    public boolean mayReopen(ComplaintFacts facts) {
        LocalDate ended = facts.progressAt().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return facts.progress().ended() && !ended.plus(settings.reopenWithin()).isBefore(today);
    }

    /** The worker opens it again, within twelve months of its end. False when it is too late or has not ended. */
    @Transactional
    public boolean reopen(Receipts.Opened worker) {
        return store.facts(worker.subject()).filter(this::mayReopen).map(this::openAgain).orElse(false);
    }

    /** A member opens it again, whenever it ended. False when it has not. */
    @Transactional
    public boolean reopen(SubjectId id, CaseWorker by) {
        boolean open = store.facts(id).map(this::openAgain).orElse(false);
        if (open) {
            audit.record(Deed.by(by.id(), "complaint.reopened", id).within(by.organisation()));
        }
        return open;
    }

    /** Received again, with a new promise; nothing when it has not ended. */
    boolean openAgain(ComplaintFacts facts) {
        Instant now = ComplaintStore.roughly(clock);
        if (!store.move(facts.id(), ENDED, new Progress.Received(), now)) {
            return false;
        }
        store.promise(facts.id(), facts.urgency().dueFrom(now));
        events.publishEvent(new ComplaintReopened(facts.id(), facts.team(), facts.organisation(), now));
        return true;
    }

    /** The team in charge waits for the worker no longer, or does from now on. */
    void asked(SubjectId id, boolean waiting) {
        if (waiting) {
            store.move(id, UNDER_WAY, new Progress.Asked(), ComplaintStore.roughly(clock));
        } else {
            store.move(id, EnumSet.of(Kind.ASKED), new Progress.Read(), ComplaintStore.roughly(clock));
        }
    }
}
