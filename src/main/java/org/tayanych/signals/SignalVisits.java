package org.tayanych.signals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.InspectionId;

/** From signals to a visit. The visit is told its workplace and its ground, and nothing of who spoke. */
@Component
public class SignalVisits {

    /**
     * What a visit would take along, and whether it could point to somebody.
     *
     * @param together further signals about the same workplace that wait too
     * @param oneVoice few people work there, or nobody knows how many, and too few signals came within a year
     */
    public record Outlook(Workplace workplace, List<Signal> together, boolean oneVoice) {}

    /**
     * A visit as the inspector means it.
     *
     * @param others further signals that it takes along
     * @param unannounced whether the employer is not told before
     * @param sure whether the inspector has seen that few voices at a small workplace can be guessed, and talked it over
     */
    public record Wish(Collection<SignalId> others, boolean unannounced, boolean sure) {}

    private static final Set<Signal.State> READY = EnumSet.of(Signal.State.PLACED, Signal.State.COVERED);

    private final SignalStore store;
    private final SignalSteps steps;
    private final Signals signals;
    private final SignalSettings settings;
    private final Workplaces workplaces;
    private final Beginning beginning;

    SignalVisits(SignalStore store, SignalSteps steps, Signals signals, SignalSettings settings, Workplaces workplaces,
            Beginning beginning) {
        this.store = store;
        this.steps = steps;
        this.signals = signals;
        this.settings = settings;
        this.workplaces = workplaces;
        this.beginning = beginning;
    }

    /** Empty for a signal without a workplace, and for one of others. */
    public Optional<Outlook> outlook(SignalId id, Inspector reader) {
        return store.find(id, reader.teams()).flatMap(signal -> signal.workplace()
                .flatMap(workplace -> workplaces.find(workplace, reader.organisation()))
                .map(workplace -> new Outlook(workplace, together(signal, workplace, reader), oneVoice(workplace, reader))));
    }

    private List<Signal> together(Signal signal, Workplace workplace, Inspector reader) {
        return store.openAt(workplace.id(), reader.organisation()).stream()
                .filter(other -> !other.id().equals(signal.id()) && reader.teams().contains(other.team()))
                .filter(other -> READY.contains(other.state()))
                .toList();
    }

    private boolean oneVoice(Workplace workplace, Inspector reader) {
        boolean few = workplace.workers() < settings.fewWorkers();
        LocalDate since = signals.today(reader).minusYears(1);
        return few && store.voices(workplace.id(), reader.organisation(), since) < settings.voices();
    }

    /**
     * Begins a visit on the ground of a complaint for one signal or several about one workplace.
     *
     * @param wish how, and what goes along
     */
    @Transactional
    public SignalOutcome begin(SignalId id, Inspector by, Wish wish) {
        Optional<Outlook> outlook = outlook(id, by);
        if (outlook.isEmpty()) {
            return refused(SignalOutcome.Reason.NOT_HERE);
        }
        Set<SignalId> ids = new LinkedHashSet<>(wish.others());
        ids.retainAll(outlook.get().together().stream().map(Signal::id).toList());
        ids.add(id);
        List<Signal> all = ids.stream().flatMap(each -> store.find(each, by.teams()).stream()).toList();
        if (!all.stream().allMatch(signal -> READY.contains(signal.state()))) {
            return refused(SignalOutcome.Reason.CHANGED_MEANWHILE);
        }
        if (all.stream().anyMatch(signal -> signal.care().waits(signals.today(by)))) {
            return refused(SignalOutcome.Reason.WORKER_WAITS);
        }
        boolean delicate = outlook.get().oneVoice() && all.stream().anyMatch(signal -> signal.care().objects());
        if (delicate && !wish.sure()) {
            return refused(SignalOutcome.Reason.ONE_VOICE);
        }
        return beginning.visit(all.getFirst(), outlook.get().workplace().id(), wish.unannounced(), by)
                .map(visit -> taken(id, all, visit, by, delicate)).orElse(refused(SignalOutcome.Reason.NO_VISIT));
    }

    private SignalOutcome taken(SignalId id, List<Signal> all, InspectionId visit, Inspector by, boolean delicate) {
        for (Signal signal : all) {
            store.move(signal.id(), READY, Signal.State.VISIT_BEGUN);
            store.visited(signal.id(), visit);
            if (delicate) {
                steps.add(signal.id(), SignalStep.Kind.ONE_VOICE_ACCEPTED, Optional.of(by.id()));
            }
            steps.add(signal.id(), SignalStep.Kind.VISIT_BEGUN, Optional.of(by.id()));
        }
        return new SignalOutcome.Done(store.find(id).orElseThrow());
    }

    private static SignalOutcome refused(SignalOutcome.Reason why) {
        return new SignalOutcome.Refused(why);
    }
}
