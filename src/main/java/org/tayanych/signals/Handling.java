package org.tayanych.signals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.vocabulary.MemberId;

/** What inspectors do with a signal before a visit: choose the workplace, and keep to what the worker asked for. */
@Component
public class Handling {

    private static final Set<Signal.State> BEFORE_VISIT =
            EnumSet.of(Signal.State.REGISTERED, Signal.State.PLACED, Signal.State.COVERED);

    private final SignalStore store;
    private final SignalSteps steps;
    private final Workplaces workplaces;
    private final Audit audit;

    Handling(SignalStore store, SignalSteps steps, Workplaces workplaces, Audit audit) {
        this.store = store;
        this.steps = steps;
        this.workplaces = workplaces;
        this.audit = audit;
    }

    /** Says which workplace of the register it is about. Refused before it is registered and after a visit began. */
    @Transactional
    public SignalOutcome place(SignalId id, Inspector by, WorkplaceId workplace) {
        if (workplaces.find(workplace, by.organisation()).isEmpty()) {
            return new SignalOutcome.Refused(SignalOutcome.Reason.NO_SUCH_WORKPLACE);
        }
        if (store.find(id, by.teams()).isEmpty()) {
            return new SignalOutcome.Refused(SignalOutcome.Reason.NOT_HERE);
        }
        if (!store.move(id, BEFORE_VISIT, Signal.State.PLACED)) {
            return new SignalOutcome.Refused(SignalOutcome.Reason.CHANGED_MEANWHILE);
        }
        store.placed(id, workplace);
        return done(id, by.id(), SignalStep.Kind.PLACED, Optional.empty());
    }

    /** Lets it wait for a planned visit or a campaign: the first inspection there that is begun takes it along. */
    @Transactional
    public SignalOutcome cover(SignalId id, Inspector by) {
        if (store.find(id, by.teams()).isEmpty()) {
            return new SignalOutcome.Refused(SignalOutcome.Reason.NOT_HERE);
        }
        return store.move(id, EnumSet.of(Signal.State.PLACED), Signal.State.COVERED)
                ? done(id, by.id(), SignalStep.Kind.COVERED, Optional.empty())
                : new SignalOutcome.Refused(SignalOutcome.Reason.CHANGED_MEANWHILE);
    }

    /** The worker asked that nobody comes before that day; empty when the worker waits no longer. */
    @Transactional
    public SignalOutcome waits(SignalId id, Inspector by, Optional<LocalDate> until) {
        return store.find(id, by.teams()).filter(signal -> signal.state().open()).map(signal -> {
            store.care(id, new Signal.Care(signal.care().objects(), signal.care().danger(), until));
            return done(id, by.id(), until.isPresent() ? SignalStep.Kind.WAITS : SignalStep.Kind.WAITS_NO_MORE, until);
        }).orElse(new SignalOutcome.Refused(SignalOutcome.Reason.NOT_HERE));
    }

    /** Whether the worker objects to the employer learning of the complaint (art. 233.2). Until somebody says otherwise, yes. */
    @Transactional
    public SignalOutcome objects(SignalId id, Inspector by, boolean objects) {
        return store.find(id, by.teams()).filter(signal -> signal.state().open()).map(signal -> {
            store.care(id, new Signal.Care(objects, signal.care().danger(), signal.care().waitsUntil()));
            audit.record(Deed.by(by.id(), "signal.objection", id).within(by.organisation()).with(objects ? "YES" : "NO"));
            return done(id, by.id(), objects ? SignalStep.Kind.OBJECTS_AGAIN : SignalStep.Kind.MAY_BE_NAMED, Optional.empty());
        }).orElse(new SignalOutcome.Refused(SignalOutcome.Reason.NOT_HERE));
    }

    private SignalOutcome done(SignalId id, MemberId by, SignalStep.Kind what, Optional<LocalDate> day) {
        steps.add(id, what, Optional.of(by), day);
        return new SignalOutcome.Done(store.find(id).orElseThrow());
    }
}
