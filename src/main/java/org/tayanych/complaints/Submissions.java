package org.tayanych.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Receipt;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Urgency;

/** The counter where complaints come in, whatever way they took: the form, a call, a machine. One transaction each. */
@Component
public class Submissions {

    private final ComplaintStore store;
    private final Routes routes;
    private final Keeping keeping;
    private final HourlyLimit limit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Submissions(
            ComplaintStore store,
            Routes routes,
            Keeping keeping,
            HourlyLimit limit,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.routes = routes;
        this.keeping = keeping;
        this.limit = limit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Vault, receipts, audit and events: what one submission leaves behind besides its row. */
    @Component
    static class Keeping {
        final Vault vault;
        final Receipts receipts;
        private final Audit audit;
        private final ApplicationEventPublisher events;

        Keeping(Vault vault, Receipts receipts, Audit audit, ApplicationEventPublisher events) {
            this.vault = vault;
            this.receipts = receipts;
            this.audit = audit;
            this.events = events;
        }

        void leave(ComplaintFacts facts, CaseKey key, Receipt receipt, @Nullable MemberId by) {
            vault.share(facts.id(), key, Set.of(facts.team()));
            receipts.bind(receipt, ReceiptKind.COMPLAINT, facts.id(), key);
            Deed deed = by == null
                    ? Deed.byNobodyNamed("complaint.received", facts.id())
                    : Deed.by(by, "complaint.received", facts.id());
            audit.record(deed.within(facts.organisation()).with(facts.channel().name()));
            events.publishEvent(new ComplaintReceived(
                    facts.id(), facts.team(), facts.organisation(), facts.urgency(), facts.receivedAt()));
        }
    }

    /** How many complaints one organisation takes in an hour on this node. Knows nothing of who sends them. */
    @Component
    static class HourlyLimit {

        private static final long HOUR = 3600;

        private record Taken(long hour, int count) {}

        private final Map<OrganisationId, Taken> taken = new ConcurrentHashMap<>();
        private final Clock clock;
        private final ComplaintSettings settings;

        HourlyLimit(Clock clock, ComplaintSettings settings) {
            this.clock = clock;
            this.settings = settings;
        }

        /** False when this hour is full. */
        boolean take(OrganisationId organisation) {
            long hour = clock.instant().getEpochSecond() / HOUR;
            Taken now = taken.merge(organisation, new Taken(hour, 1),
                    (old, one) -> old.hour() == hour ? new Taken(hour, old.count() + 1) : one);
            return now.count() <= settings.perHour();
        }

        int secondsToNextHour() {
            return (int) (HOUR - clock.instant().getEpochSecond() % HOUR);
        }
    }

    /** Submits what a worker wrote or a machine sent. @throws Receipts.Busy when too many come at once; nothing was kept */
    public Submission submit(NewComplaint complaint) {
        return submit(complaint, SubjectId.draw(), keeping.vault.draw(), () -> { });
    }

    /**
     * Submits a draft under the key that it has already, so that its files stay as they are.
     *
     * @param within done first in the same transaction: the draft's own rows are removed there
     * @throws Receipts.Busy when too many come at once; nothing was kept
     */
    public Submission submit(NewComplaint complaint, SubjectId id, CaseKey key, Runnable within) {
        return routes.choose(complaint)
                .map(to -> accept(complaint, to, id, key, null, new Around(within, () -> { })))
                .orElseGet(Submission.NotOpen::new);
    }

    /**
     * Submits for a worker on the phone, in a messenger, at the door or in the field, to the consultant's own
     * organisation. The receipt is for the worker: read it aloud.
     *
     * @throws Receipts.Busy when too many come at once; nothing was kept
     */
    public Submission submit(NewComplaint complaint, CaseWorker by) {
        return submit(complaint, by, SubjectId.draw(), keeping.vault.draw(), () -> { });
    }

    /**
     * The same under a key that the caller has drawn, so that what was noted during the call goes with it.
     *
     * @param within done in the same transaction, after everybody was told of the complaint
     * @throws Receipts.Busy when too many come at once; nothing was kept
     */
    public Submission submit(NewComplaint complaint, CaseWorker by, SubjectId id, CaseKey key, Runnable within) {
        return routes.choose(complaint, by.organisation())
                .map(to -> accept(complaint, to, id, key, by.id(), new Around(() -> { }, within)))
                .orElseGet(Submission.NotOpen::new);
    }

    /** What the caller does in the same transaction, before there is a complaint and after everybody was told of it. */
    private record Around(Runnable first, Runnable last) {}

    private Submission accept(
            NewComplaint complaint, Routes.Destination to, SubjectId id, CaseKey key, @Nullable MemberId by, Around around) {
        if (!limit.take(to.organisation().id())) {
            return new Submission.TooMany(limit.secondsToNextHour());
        }
        Receipt receipt = keeping.receipts.draw();
        ComplaintFacts facts = transaction.execute(status -> {
            around.first().run();
            ComplaintFacts kept = keep(complaint, to, id, key);
            keeping.leave(kept, key, receipt, by);
            around.last().run();
            return kept;
        });
        return new Submission.Accepted(id, facts.reference(), receipt, facts.organisation(), facts.team(), facts.readBy());
    }

    /** Draws references until one is free; nine digits leave room for many millions. */
    private ComplaintFacts keep(NewComplaint complaint, Routes.Destination to, SubjectId id, CaseKey key) {
        while (true) {
            ComplaintFacts facts = facts(complaint, to, id);
            if (store.insert(SealedComplaint.seal(facts, complaint.account(), complaint.contact(), key))) {
                return facts;
            }
        }
    }

    private ComplaintFacts facts(NewComplaint complaint, Routes.Destination to, SubjectId id) {
        Instant now = ComplaintStore.roughly(clock);
        Urgency urgency = complaint.urgency(LocalDate.ofInstant(now, clock.getZone()));
        return new ComplaintFacts(
                id, Reference.draw(), to.organisation().id(), to.team(), to.restricted(), complaint.topics(),
                complaint.country(), complaint.region(), complaint.sector(), urgency, complaint.channel(),
                complaint.language(), now, urgency.dueFrom(now), new Progress.Received(), now);
    }
}
