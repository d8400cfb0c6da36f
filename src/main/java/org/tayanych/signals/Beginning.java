package org.tayanych.signals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionBegun;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.NewInspection;
import org.tayanych.inspections.Outcome;
import org.tayanych.vault.Secret;

/** The meeting point of signals and inspections: an inspection learns its workplace and its ground, never a signal. */
@Component
class Beginning {

    private final JdbcClient db;
    private final Inspections inspections;
    private final SignalStore store;
    private final SignalSteps steps;
    private final AppealClock clock;
    private final Arriving.Inspectorates inspectorates;

    Beginning(JdbcClient db, Inspections inspections, SignalStore store, SignalSteps steps, AppealClock clock,
            Arriving.Inspectorates inspectorates) {
        this.db = db;
        this.inspections = inspections;
        this.store = store;
        this.steps = steps;
        this.clock = clock;
        this.inspectorates = inspectorates;
    }

    /** Empty when the inspection could not be begun. */
    Optional<InspectionId> visit(Signal signal, WorkplaceId workplace, boolean unannounced, Inspector by) {
        NewInspection wish = new NewInspection(workplace, signal.team(), Ground.COMPLAINT, Optional.empty(), unannounced,
                Secret.NOTHING, Optional.empty());
        return inspections.begin(by, wish) instanceof Outcome.Done(InspectionId id) ? Optional.of(id) : Optional.empty();
    }

    /** Whether the inspection is one that this inspector reads, so that a link to it leads somewhere. */
    Optional<Inspection> find(InspectionId id, Inspector reader) {
        return inspections.find(id, reader);
    }

    /** Signals that waited for a planned visit or a campaign at that workplace go along with it, unless the worker waits. */
    @EventListener
    @Transactional
    public void on(InspectionBegun begun) {
        workplace(begun.inspection()).ifPresent(workplace -> {
            List<Signal> covered = store.openAt(workplace, begun.organisation()).stream()
                    .filter(signal -> signal.state() == Signal.State.COVERED)
                    .filter(signal -> !signal.care().waits(clock.day(begun.at(), inspectorates.country(begun.organisation()))))
                    .toList();
            covered.forEach(signal -> taken(signal.id(), begun.inspection()));
        });
    }

    private void taken(SignalId id, InspectionId inspection) {
        if (store.move(id, EnumSet.of(Signal.State.COVERED), Signal.State.VISIT_BEGUN)) {
            store.visited(id, inspection);
            steps.add(id, SignalStep.Kind.VISIT_BEGUN, Optional.empty());
        }
    }

    /** Its workplace, when its papers do not say that somebody complained. */
    private Optional<WorkplaceId> workplace(InspectionId inspection) {
        return db.sql("select workplace from inspections.inspection where id = :id and ground <> 'COMPLAINT'")
                .param("id", inspection.value())
                .query((row, n) -> new WorkplaceId(row.getObject("workplace", UUID.class))).optional();
    }
}
