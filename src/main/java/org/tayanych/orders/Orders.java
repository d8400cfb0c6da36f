package org.tayanych.orders;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.State;
import org.tayanych.vault.Secret;

/** Orders from the findings of an act. Once issued an order and its paper stay as they are; what follows is written below it. */
@Component
public class Orders {

    private final OrderStore store;
    private final Ledger ledger;
    private final Findings findings;
    private final OrderPapers papers;
    private final Deeds deeds;

    Orders(OrderStore store, Ledger ledger, Findings findings, OrderPapers papers, Deeds deeds) {
        this.store = store;
        this.ledger = ledger;
        this.findings = findings;
        this.papers = papers;
        this.deeds = deeds;
    }

    /**
     * Issues an order and freezes its paper. Refused without an act, without a finding, for a finding of another inspection,
     * one that was struck out or is demanded already, and for deadlines that are not after the day of the order.
     */
    @Transactional
    public Written issue(OpenFile file, NewOrder order) {
        store.lock(file.id());
        Optional<Refusal> refused = refused(file, order);
        if (refused.isPresent()) {
            return new Written.Refused(refused.get());
        }
        OrderId id = OrderId.draw();
        String number = ledger.number(file, "ORDER", order.day());
        store.insert(id, file, number, order.day(), deeds.now());
        for (NewOrder.Part part : order.parts()) {
            Demand.Id demand = Demand.Id.draw();
            store.insert(demand, id, file, part.finding(),
                    file.key().seal(part.words(), OrderField.ORDER_DEMAND, demand.value()), part.due());
            ledger.follow(file, demand.value(), DemandStanding.NOTHING, issued(order, part), Secret.NOTHING, null,
                    standing -> store.keep(demand, id, standing));
        }
        ledger.follow(file, id.value(), PaperStanding.NOTHING, Step.of(EntryKind.ORDER_ISSUED, order.day()), Secret.NOTHING,
                null, standing -> {});
        papers.freeze(file, find(file, id).orElseThrow());
        deeds.done(file, "order.issued", id);
        return new Written.Done(id.value());
    }

    private Optional<Refusal> refused(OpenFile file, NewOrder order) {
        State state = file.inspection().state();
        if (state != State.ACT_DRAWN && state != State.DELIVERED) {
            return Optional.of(Refusal.NO_ACT);
        }
        Set<FindingId> asked = new HashSet<>();
        Set<FindingId> found = findings.of(file.id(), file.reader()).stream()
                .filter(Finding::counts).map(Finding::id).collect(Collectors.toSet());
        for (NewOrder.Part part : order.parts()) {
            if (!found.contains(part.finding())) {
                return Optional.of(Refusal.NO_FINDING);
            }
            if (!asked.add(part.finding()) || store.running(part.finding())) {
                return Optional.of(Refusal.DEMANDED_ALREADY);
            }
            if (part.words().isBlank()) {
                return Optional.of(Refusal.NO_REASON);
            }
            Step step = issued(order, part);
            Optional<Refusal> amiss = ledger.amiss(file, step, part.words()).or(() -> DemandStanding.NOTHING.refuses(step));
            if (amiss.isPresent()) {
                return amiss;
            }
        }
        return order.parts().isEmpty() ? Optional.of(Refusal.NO_FINDING) : Optional.empty();
    }

    private static Step issued(NewOrder order, NewOrder.Part part) {
        return Step.of(EntryKind.DEMAND_ISSUED, order.day()).until(part.due());
    }

    /** The employer has it in hand since this day. */
    @Transactional
    public Written serve(OpenFile file, OrderId id, LocalDate day) {
        if (!store.take(id, file.id())) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        Written written = ledger.write(file, id.value(), PaperStanding.NOTHING, Step.of(EntryKind.ORDER_SERVED, day),
                Secret.NOTHING, standing -> {});
        store.served(id);
        return deeds.done(file, "order.served", id, written);
    }

    /** Strikes out a line of the order's own history; that it was issued stays. */
    @Transactional
    public Written strike(OpenFile file, OrderId id, UUID entry, Secret why) {
        if (!store.take(id, file.id())) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        Written written = ledger.strike(file, id.value(), PaperStanding.NOTHING, entry, why, standing -> {});
        store.served(id);
        return deeds.done(file, "order.struck", id, written);
    }

    /** Every order of the inspection, the first one first. */
    public List<Order> of(OpenFile file) {
        return store.of(file);
    }

    public Optional<Order> find(OpenFile file, OrderId id) {
        return of(file).stream().filter(order -> order.id().equals(id)).findFirst();
    }

    /** Findings that may be demanded now: they count, and no demand about them is running. */
    public List<Finding> open(OpenFile file) {
        return findings.of(file.id(), file.reader()).stream()
                .filter(finding -> finding.counts() && !store.running(finding.id()))
                .toList();
    }

    public LocalDate today() {
        return ledger.today();
    }

    /** Where an order itself stands: issued, and in the employer's hands. Striking the first out is refused: what was issued was. */
    private record PaperStanding(@Nullable LocalDate issued, boolean served) implements Standing<PaperStanding> {

        static final PaperStanding NOTHING = new PaperStanding(null, false);

        @Override
        public Optional<Refusal> refuses(Step next) {
            if (next.kind() == EntryKind.ORDER_ISSUED) {
                return issued == null ? Optional.empty() : Optional.of(Refusal.WRONG_STATE);
            }
            if (next.kind() != EntryKind.ORDER_SERVED || issued == null || served) {
                return Optional.of(Refusal.WRONG_STATE);
            }
            return next.day().isBefore(issued) ? Optional.of(Refusal.DAY_BEFORE) : Optional.empty();
        }

        @Override
        public PaperStanding after(Step next) {
            return next.kind() == EntryKind.ORDER_ISSUED ? new PaperStanding(next.day(), false) : new PaperStanding(issued, true);
        }
    }

    /** An order that somebody wants to issue. */
    public record NewOrder(LocalDate day, List<Part> parts) {

        /** What must be done about one finding, and by which day. */
        public record Part(FindingId finding, Secret words, LocalDate due) {}

        public NewOrder {
            parts = List.copyOf(parts);
        }
    }
}
