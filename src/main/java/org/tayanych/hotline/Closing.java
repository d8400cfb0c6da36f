package org.tayanych.hotline;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Progress;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Outcome;

/** Ending work on a case, and taking it up again. At most five things must be there; nothing else is asked for. */
@Component
public class Closing {

    /** What still has to be there. Words: {@code hotline.missing.<name>}. */
    public enum Missing {
        TOPIC,
        OUTCOME,
        TOLD,
        TASKS_DONE,
        ALERT_TAKEN
    }

    /** How the worker came to know the result. Words: {@code hotline.told.<name>}. */
    public enum Told {
        IN_THE_DIALOGUE,
        BY_CALL,
        IN_PERSON,
        /** Tried within the safe hours, more than once. */
        NOT_REACHED,
        /** Telling would have put the worker in danger. */
        NOT_SAFE
    }

    /** What became of closing. */
    public sealed interface Closed {
        record Done() implements Closed {}

        record StillMissing(Set<Missing> missing) implements Closed {}

        /** It was closed already. */
        record TooLate() implements Closed {}
    }

    private final CaseStore store;
    private final CaseTasks tasks;
    private final Alerts alerts;
    private final Complaints complaints;
    private final Timeline timeline;
    private final Clock clock;

    Closing(CaseStore store, CaseTasks tasks, Alerts alerts, Complaints complaints, Timeline timeline, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.alerts = alerts;
        this.complaints = complaints;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What is missing before anything was filled in, besides outcome and {@link Told}. */
    public Set<Missing> missing(OpenCase opened) {
        EnumSet<Missing> missing = EnumSet.noneOf(Missing.class);
        if (opened.file().topics().isEmpty()) {
            missing.add(Missing.TOPIC);
        }
        if (tasks.open(opened.id()) > 0) {
            missing.add(Missing.TASKS_DONE);
        }
        if (alerts.waitingFor(opened.id())) {
            missing.add(Missing.ALERT_TAKEN);
        }
        return missing;
    }

    /** @param note for whoever reads it later; may be nothing */
    @Transactional
    public Closed close(OpenCase opened, Set<Outcome> outcomes, @Nullable Told told, Secret note) {
        Set<Missing> missing = missing(opened);
        if (outcomes.isEmpty()) {
            missing.add(Missing.OUTCOME);
        }
        if (told == null) {
            missing.add(Missing.TOLD);
        }
        if (!missing.isEmpty() || told == null) {
            return new Closed.StillMissing(missing);
        }
        if (!store.close(opened.id(), outcomes.stream().sorted().toList(), told.name(), clock.instant())) {
            return new Closed.TooLate();
        }
        complaints.progress(opened.id(), new Progress.Closed(), opened.reader());
        String keys = outcomes.stream().sorted().map(Coded::key).collect(Collectors.joining(" "));
        timeline.add(opened, "hotline.entry.closed", keys + " hotline.told." + told, note);
        return new Closed.Done();
    }

    /** Takes a closed case up again. False when it is open. */
    @Transactional
    public boolean reopen(OpenCase opened, Secret why) {
        Instant now = clock.instant();
        if (!store.reopen(opened.id(), now, opened.file().urgency().dueFrom(now))) {
            return false;
        }
        timeline.add(opened, "hotline.entry.reopened", "", why);
        complaints.reopen(opened.id(), opened.reader());
        return true;
    }

    /** How the worker came to know the result of a closed case. */
    public Optional<Told> told(OpenCase opened) {
        return store.told(opened.id()).map(Told::valueOf);
    }
}
