package org.tayanych.hotline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.ComplaintReceived;
import org.tayanych.complaints.ComplaintReopened;
import org.tayanych.complaints.ComplaintWithdrawn;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.OutcomeAnswered;
import org.tayanych.complaints.WorkerWrote;
import org.tayanych.hotline.CaseFile.WaitingFor;
import org.tayanych.vocabulary.Outcome;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/**
 * What the worker does, as the desk sees it. Runs within the worker's own transaction: a complaint that was kept has a
 * case file, or neither is there.
 */
@Component
class CaseArrivals {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private final CaseStore store;
    private final Complaints complaints;
    private final Timeline timeline;
    private final Alerts alerts;
    private final Clock clock;
    private final ZoneId zone;

    CaseArrivals(
            CaseStore store, Complaints complaints, Timeline timeline, Alerts alerts, Clock clock, HotlineSettings settings) {
        this.store = store;
        this.complaints = complaints;
        this.timeline = timeline;
        this.alerts = alerts;
        this.clock = clock;
        this.zone = settings.zone();
    }

    @EventListener
    void on(ComplaintReceived event) {
        CaseFile file = file(complaints.facts(event.id()).orElseThrow());
        if (!store.insert(file)) {
            return;
        }
        timeline.add(file.id(), "hotline.entry.received", file.channel().key());
        if (file.urgency() == Urgency.EMERGENCY) {
            alerts.raise(file, Alert.Kind.EMERGENCY);
        }
    }

    @EventListener
    void on(WorkerWrote event) {
        ours(event.id());
        timeline.add(event.id(), "hotline.entry.wrote", "");
    }

    @EventListener
    void on(ComplaintWithdrawn event) {
        if (store.close(event.id(), List.of(Outcome.O14), null, clock.instant())) {
            timeline.add(event.id(), "hotline.entry.withdrawn", "");
        }
    }

    @EventListener
    void on(ComplaintReopened event) {
        if (ours(event.id())) {
            timeline.add(event.id(), "hotline.entry.reopened_by_worker", "");
        }
    }

    @EventListener
    void on(OutcomeAnswered event) {
        timeline.add(event.id(), "hotline.entry.outcome", "hotline.solved." + event.solved());
        if (event.retaliation()) {
            ours(event.id());
            store.find(event.id()).ifPresent(this::sharpen);
        }
    }

    /** The worker was punished for complaining: as urgent as a day at least, and a supervisor knows. */
    private void sharpen(CaseFile file) {
        EnumSet<CaseFile.Reason> reasons = EnumSet.of(CaseFile.Reason.RETALIATION);
        reasons.addAll(file.reasons());
        Urgency fresh = file.urgency().or(Urgency.HIGH);
        store.urgency(file.id(), file.urgency(), fresh, reasons);
        Instant now = clock.instant();
        store.wait(file.id(), WaitingFor.US, now, fresh.dueFrom(now));
        timeline.add(file.id(), "hotline.entry.retaliation", "");
        alerts.raise(file, Alert.Kind.RETALIATION);
    }

    /** Now we have to act. True when that opened a closed case again. */
    private boolean ours(SubjectId id) {
        Instant now = clock.instant();
        Optional<CaseFile> found = store.find(id);
        if (found.isEmpty()) {
            return false;
        }
        CaseFile file = found.get();
        Instant due = file.urgency().dueFrom(now);
        if (!file.isClosed() && file.clock().waitingFor() != WaitingFor.US) {
            store.wait(id, WaitingFor.US, now, due);
        }
        return store.reopen(id, now, due);
    }

    private CaseFile file(ComplaintFacts facts) {
        Instant received = facts.receivedAt();
        return new CaseFile(
                facts.id(),
                facts.reference(),
                facts.organisation(),
                facts.team(),
                facts.restricted(),
                CaseFile.Status.NEW,
                facts.urgency(),
                reasons(facts),
                new CaseFile.Clock(WaitingFor.US, received, facts.urgency().dueFrom(received)),
                facts.topics().stream().sorted().toList(),
                new CaseFile.Place(facts.country(), facts.region(), facts.sector()),
                facts.channel(),
                facts.language(),
                null,
                MONTH.format(received.atZone(zone)),
                List.of(),
                received,
                null);
    }

    private static Set<CaseFile.Reason> reasons(ComplaintFacts facts) {
        Urgency byTopic = Topic.urgencyOf(facts.topics());
        if (facts.urgency() == Urgency.NORMAL) {
            return Set.of();
        }
        if (facts.urgency() == byTopic) {
            return Set.of(CaseFile.Reason.TOPIC);
        }
        return Set.of(facts.urgency() == Urgency.EMERGENCY ? CaseFile.Reason.DANGER_NOW : CaseFile.Reason.TIME_LIMIT);
    }
}
