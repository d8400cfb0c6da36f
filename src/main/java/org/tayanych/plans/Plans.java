package org.tayanych.plans;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vocabulary.Country;

/** The desk of plans: from a draft over somebody else's approval to the end of the quarter. */
@Component
public class Plans {

    private static final SecureRandom LOTS = new SecureRandom();

    private final PlanStore store;
    private final SlotStore slots;
    private final Drafting drafting;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    Plans(PlanStore store, SlotStore slots, Drafting drafting, Organisations organisations, Audit audit, Clock clock) {
        this.store = store;
        this.slots = slots;
        this.drafting = drafting;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest quarter first. */
    public List<Plan> of(Inspector reader, int from, int most) {
        return store.of(reader.teams(), from, most);
    }

    public int count(Inspector reader) {
        return store.count(reader.teams());
    }

    /** Empty for a plan of others, and for one that never was. */
    public Optional<Plan> find(PlanId id, Inspector reader) {
        return store.find(id, reader.teams());
    }

    public List<PlanStep> steps(Plan plan) {
        return store.steps(plan.id());
    }

    /** The day on the clocks of the inspectorate. */
    public LocalDate today(Inspector reader) {
        return clock.instant().atZone(Country.clocks().getOrDefault(country(reader).code(), ZoneOffset.UTC)).toLocalDate();
    }

    /** Where the inspectorate works. */
    public Country country(Inspector reader) {
        return organisations.organisation(reader.organisation()).map(Organisation::country).orElse(Country.KG);
    }

    /** Begins a draft and computes it. The seed of its lots is drawn here and stays. Refused with a team that is not the reader's. */
    @Transactional
    public PlanOutcome begin(Inspector by, NewPlan wish) {
        return begin(by, wish, Weights.shipped(), seed());
    }

    @Transactional
    PlanOutcome begin(Inspector by, NewPlan wish, Weights weights, String seed) {
        if (!by.teams().contains(wish.team())) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        Plan plan = new Plan(PlanId.draw(), by.organisation(), wish.team(), country(by), Plan.State.DRAFT, seed, weights.version(),
                weights.lotPercent(), wish.means(), wish.campaign(), Optional.empty(), by.id(), Optional.empty(), Optional.empty());
        store.insert(plan);
        store.event(plan.id(), PlanStep.Kind.BEGUN, by.id());
        drafting.compute(plan, weights, by, today(by));
        store.event(plan.id(), PlanStep.Kind.COMPUTED, by.id());
        audit.record(Deed.by(by.id(), "plan.begun", plan.id()).within(by.organisation()));
        return new PlanOutcome.Done(plan.id().value());
    }

    /** Computes a draft again, with what is known by now and the same seed. */
    @Transactional
    public PlanOutcome compute(PlanId id, Inspector by) {
        Optional<Plan> plan = find(id, by);
        if (plan.isEmpty()) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        if (!store.move(id, EnumSet.of(Plan.State.DRAFT), Plan.State.DRAFT)) {
            return PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE);
        }
        drafting.compute(plan.get(), Weights.shipped(), by, today(by));
        return done(id, PlanStep.Kind.COMPUTED, by);
    }

    /** Asks for approval. Refused for a plan without slots. */
    @Transactional
    public PlanOutcome ask(PlanId id, Inspector by) {
        if (find(id, by).isEmpty()) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        if (slots.count(id) == 0) {
            return PlanOutcome.refused(PlanOutcome.Reason.EMPTY);
        }
        if (!store.move(id, EnumSet.of(Plan.State.DRAFT), Plan.State.ASKED)) {
            return PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE);
        }
        store.asked(id, Optional.of(by.id()));
        return done(id, PlanStep.Kind.ASKED, by);
    }

    /** Approves, or sends back to be drafted again. Refused to whoever asked. */
    @Transactional
    public PlanOutcome decide(PlanId id, Inspector by, boolean approved) {
        Optional<Plan> plan = find(id, by);
        if (plan.isEmpty()) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        if (!by.may(Right.APPROVE_VISITS)) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_YOURS);
        }
        if (plan.get().askedBy().filter(by.id()::equals).isPresent()) {
            return PlanOutcome.refused(PlanOutcome.Reason.SAME_PERSON);
        }
        if (!store.move(id, EnumSet.of(Plan.State.ASKED), approved ? Plan.State.APPROVED : Plan.State.DRAFT)) {
            return PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE);
        }
        if (approved) {
            store.approved(id, by.id());
        } else {
            store.asked(id, Optional.empty());
        }
        return done(id, approved ? PlanStep.Kind.APPROVED : PlanStep.Kind.SENT_BACK, by);
    }

    @Transactional
    public PlanOutcome close(PlanId id, Inspector by) {
        return move(id, by, EnumSet.of(Plan.State.APPROVED, Plan.State.RUNNING), Plan.State.CLOSED, PlanStep.Kind.CLOSED);
    }

    /** The first visit starts it. */
    void started(PlanId id, Inspector by) {
        move(id, by, EnumSet.of(Plan.State.APPROVED), Plan.State.RUNNING, PlanStep.Kind.STARTED);
    }

    private PlanOutcome move(PlanId id, Inspector by, Set<Plan.State> from, Plan.State to, PlanStep.Kind step) {
        if (find(id, by).isEmpty()) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE);
        }
        if (to == Plan.State.CLOSED && !by.may(Right.APPROVE_VISITS)) {
            return PlanOutcome.refused(PlanOutcome.Reason.NOT_YOURS);
        }
        return store.move(id, from, to) ? done(id, step, by) : PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE);
    }

    private PlanOutcome done(PlanId id, PlanStep.Kind step, Inspector by) {
        store.event(id, step, by.id());
        audit.record(Deed.by(by.id(), "plan." + step.name().toLowerCase(java.util.Locale.ROOT), id).within(by.organisation()));
        return new PlanOutcome.Done(id.value());
    }

    private static String seed() {
        byte[] drawn = new byte[8];
        LOTS.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
