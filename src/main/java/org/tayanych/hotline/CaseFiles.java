package org.tayanych.hotline;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Reference;
import org.tayanych.hotline.CaseFile.WaitingFor;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/**
 * The cases of the house. Reached only through the reader's own teams: a case of another team, a restricted one and one
 * that never existed are all the same absence.
 */
@Component
public class CaseFiles {

    private final CaseStore store;
    private final Vault vault;
    private final Complaints complaints;
    private final Timeline timeline;
    private final Alerts alerts;
    private final Clock clock;

    CaseFiles(CaseStore store, Vault vault, Complaints complaints, Timeline timeline, Alerts alerts, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.complaints = complaints;
        this.timeline = timeline;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** The coded facts alone; opens nothing. */
    public Optional<CaseFile> glance(SubjectId id, CaseWorker reader) {
        return store.find(id, reader.teams());
    }

    public Optional<CaseFile> byReference(Reference reference, CaseWorker reader) {
        return store.byReference(reference, reader.teams());
    }

    /**
     * Opens a case for work, after the audit line was written. The first opening makes a new case a read one, and the
     * worker sees that.
     */
    @Transactional
    public Optional<OpenCase> open(SubjectId id, CaseWorker reader) {
        Optional<CaseFile> found = store.find(id, reader.teams());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<CaseKey> key = vault.open(id, reader.keyring(), Purpose.CASE_WORK);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        OpenCase opened = new OpenCase(found.get(), key.get(), reader);
        if (found.get().status() != CaseFile.Status.NEW || !store.read(id)) {
            return Optional.of(opened);
        }
        complaints.read(id, reader);
        timeline.add(opened, "hotline.entry.read", "");
        return store.find(id, reader.teams()).map(fresh -> new OpenCase(fresh, key.get(), reader));
    }

    /** Gives the case its topics. False when it is closed, or when a topic asks for the specialists' hands first. */
    @Transactional
    public boolean sort(OpenCase opened, Set<Topic> topics) {
        boolean specialists = Topic.anyRestricted(topics) && !opened.file().restricted();
        if (specialists || !store.sort(opened.id(), topics.stream().sorted().toList())) {
            return false;
        }
        timeline.add(opened, "hotline.entry.topics", keys(topics));
        return true;
    }

    /**
     * Makes a case more or less urgent. An emergency alerts the supervisors. False when the case is closed or somebody
     * changed the urgency meanwhile.
     *
     * @param why further words; may be nothing
     */
    @Transactional
    public boolean urgency(OpenCase opened, Urgency fresh, Set<CaseFile.Reason> reasons, Secret why) {
        CaseFile file = opened.file();
        if (!store.urgency(opened.id(), file.urgency(), fresh, reasons)) {
            return false;
        }
        if (file.clock().waitingFor() == WaitingFor.US) {
            store.wait(opened.id(), WaitingFor.US, file.clock().since(), fresh.dueFrom(clock.instant()));
        }
        String because = reasons.stream().sorted().map(reason -> " hotline.reason." + reason).collect(Collectors.joining());
        timeline.add(opened, "hotline.entry.urgency", fresh.key() + because, why);
        if (fresh == Urgency.EMERGENCY && file.urgency() != Urgency.EMERGENCY) {
            alerts.raise(file, Alert.Kind.EMERGENCY);
        }
        return true;
    }

    /** Tells the supervisors of the case's team at once, and goes on telling until one of them takes it. */
    public void alarm(OpenCase opened, Alert.Kind kind) {
        alerts.raise(opened.file(), kind);
    }

    /** We wrote to the worker and wait for an answer until then. False when the case is closed. */
    public boolean waitForWorker(OpenCase opened, Instant until) {
        return store.wait(opened.id(), WaitingFor.WORKER, clock.instant(), until);
    }

    /** Another organisation has to act until then. False when there is no such open case. */
    public boolean waitForOthers(SubjectId id, Instant until) {
        return store.wait(id, WaitingFor.OTHERS, clock.instant(), until);
    }

    /** Somebody answered: now we have to act, as soon as the case's urgency asks. False when there is no such open case. */
    public boolean comeBack(SubjectId id) {
        Instant now = clock.instant();
        return store.find(id).filter(file -> !file.isClosed())
                .map(file -> store.wait(id, WaitingFor.US, now, file.urgency().dueFrom(now)))
                .orElse(false);
    }

    private static String keys(Collection<? extends Coded> codes) {
        return codes.stream().map(Coded::key).sorted().collect(Collectors.joining(" "));
    }
}
