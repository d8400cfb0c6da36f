package org.tayanych.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.NewInspection;
import org.tayanych.inspections.Outcome;
import org.tayanych.vault.Secret;

/** The slots of a plan: looking at them, beginning a visit from one, and what came of them. */
@Component
public class Slots {

    private final SlotStore store;
    private final Plans plans;
    private final Inspections inspections;

    Slots(SlotStore store, Plans plans, Inspections inspections) {
        this.store = store;
        this.plans = plans;
        this.inspections = inspections;
    }

    /** In the order of the plan. */
    public List<Slot> of(Plan plan, int from, int most) {
        return store.of(plan.id(), from, most);
    }

    public int count(Plan plan) {
        return store.count(plan.id());
    }

    public int count(Plan plan, Slot.Kind kind) {
        return store.count(plan.id(), kind);
    }

    public List<LeftOut.Group> leftOut(Plan plan) {
        return store.leftOut(plan.id());
    }

    public List<LeftOut.First> firstLeftOut(Plan plan) {
        return store.firstLeftOut(plan.id());
    }

    /** How visits by score, by lot and by campaign compare, over all plans of the reader's teams. */
    public List<HitRate> hits(Inspector reader) {
        return store.hits(reader.teams());
    }

    /** Begins the inspection of a slot. Refused before the plan is approved, after it is closed, and a second time. */
    @Transactional
    public PlanOutcome begin(PlanId id, UUID slot, Inspector by) {
        Optional<Plan> plan = plans.find(id, by);
        Optional<Slot> found = store.find(id, slot);
        if (plan.isEmpty() || found.isEmpty()) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        if (!plan.get().state().open() || found.get().inspection().isPresent()) {
            return PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE);
        }
        Ground ground = found.get().kind() == Slot.Kind.CAMPAIGN ? Ground.CAMPAIGN : Ground.PLAN;
        Outcome outcome = inspections.begin(by, new NewInspection(found.get().workplace(), plan.get().team(), ground,
                Optional.empty(), true, Secret.NOTHING, Optional.empty()));
        if (!(outcome instanceof Outcome.Done(InspectionId inspection))) {
            return PlanOutcome.refused(PlanOutcome.Reason.NO_VISIT);
        }
        if (!store.begun(slot, inspection)) {
            throw new IllegalStateException("two began the same slot");
        }
        plans.started(id, by);
        return new PlanOutcome.Done(inspection.value());
    }
}
