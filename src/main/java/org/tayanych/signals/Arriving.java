package org.tayanych.signals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Members;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.referrals.Received;
import org.tayanych.referrals.Referral;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/**
 * Follows referrals: one that is sent to inspectors becomes a signal, in the same transaction; what is answered, wherever it
 * was answered, moves the signal on; what is taken back empties it.
 */
@Component
class Arriving {

    private static final Set<Signal.State> OPEN =
            EnumSet.of(Signal.State.ARRIVED, Signal.State.REGISTERED, Signal.State.PLACED, Signal.State.COVERED, Signal.State.VISIT_BEGUN);

    private final SignalStore store;
    private final SourceStore sources;
    private final SignalSteps steps;
    private final AppealClock clock;
    private final Inspectorates inspectorates;
    private final Received received;

    Arriving(SignalStore store, SourceStore sources, SignalSteps steps, AppealClock clock, Inspectorates inspectorates,
            Received received) {
        this.store = store;
        this.sources = sources;
        this.steps = steps;
        this.clock = clock;
        this.inspectorates = inspectorates;
        this.received = received;
    }

    @EventListener
    @Transactional
    public void on(Referral.Moved moved) {
        Optional<SignalId> known = sources.from(moved.referral());
        if (known.isEmpty()) {
            inspectorates.receiving(moved.team()).ifPresent(to -> received.arrival(moved.referral()).ifPresent(fresh -> arrive(fresh, to)));
            return;
        }
        SignalId id = known.get();
        LocalDate today = clock.day(moved.at(), inspectorates.country(moved.organisation()));
        switch (moved.to()) {
            case ACCEPTED -> registered(id, moved, today);
            case COMPLETED, NO_SHOW -> ended(id, moved, today, Signal.State.ANSWERED, SignalStep.Kind.ANSWERED);
            case DECLINED -> ended(id, moved, today, Signal.State.PASSED_ON, SignalStep.Kind.PASSED_ON);
            case WITHDRAWN -> withdrawn(id, moved, today);
            case PROPOSED, CONSENTED, CONSENT_REFUSED, SENT, STARTED, FEEDBACK -> {}
        }
    }

    private void arrive(Received.Arrival arrival, Organisation to) {
        LocalDate today = clock.day(arrival.sent(), to.country());
        AppealClock.Limits limits = clock.from(today, to.country());
        Signal fresh = new Signal(
                SignalId.draw(), arrival.organisation(), arrival.team(), Signal.State.ARRIVED,
                new Signal.Facts(arrival.topics(), arrival.region(), arrival.sector(), arrival.employer()),
                new Signal.Days(today, limits.registerBy(), limits.warnOn(), limits.answerBy(), Optional.empty(), Optional.empty()),
                new Signal.Care(true, arrival.danger(), Optional.empty()),
                Optional.empty(), Optional.empty());
        store.insert(fresh, to.country());
        sources.insert(fresh.id(), arrival.referral());
        steps.add(fresh.id(), SignalStep.Kind.ARRIVED, Optional.empty());
    }

    private void registered(SignalId id, Referral.Moved moved, LocalDate today) {
        if (store.move(id, EnumSet.of(Signal.State.ARRIVED), Signal.State.REGISTERED)) {
            store.registered(id, today);
            steps.add(id, SignalStep.Kind.REGISTERED, moved.by());
        }
    }

    private void ended(SignalId id, Referral.Moved moved, LocalDate today, Signal.State state, SignalStep.Kind step) {
        if (store.move(id, OPEN, state)) {
            store.answered(id, today);
            steps.add(id, step, moved.by());
        }
    }

    private void withdrawn(SignalId id, Referral.Moved moved, LocalDate today) {
        store.move(id, EnumSet.allOf(Signal.State.class), Signal.State.WITHDRAWN);
        store.answered(id, today);
        store.empty(id);
        sources.forget(id);
        steps.add(id, SignalStep.Kind.WITHDRAWN, Optional.empty());
    }

    /** Who takes signals: an inspectorate, and any team with somebody in it who may inspect. */
    @Component
    static class Inspectorates {

        private final Organisations organisations;
        private final Members members;

        Inspectorates(Organisations organisations, Members members) {
            this.organisations = organisations;
            this.members = members;
        }

        Optional<Organisation> receiving(TeamId team) {
            return organisations.team(team).flatMap(found -> organisations.organisation(found.organisation()))
                    .filter(to -> to.kind() == Organisation.Kind.INSPECTORATE || inspects(team));
        }

        Country country(OrganisationId organisation) {
            return organisations.organisation(organisation).map(Organisation::country).orElse(Country.KG);
        }

        private boolean inspects(TeamId team) {
            return members.inTeam(team).stream()
                    .anyMatch(member -> member.roles().stream().anyMatch(role -> role.rights().contains(Right.INSPECT)));
        }
    }
}
