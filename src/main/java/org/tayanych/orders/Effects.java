package org.tayanych.orders;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.orders.EntryStore.Line;
import org.tayanych.orders.Proceeding.Against;
import org.tayanych.vault.Secret;

/** What a proceeding does to the fine or the order that it is against. */
@Component
class Effects {

    private final EntryStore entries;
    private final Ledger ledger;
    private final OrderStore orders;
    private final Demands demands;
    private final FineStore store;
    private final Fines fines;

    Effects(EntryStore entries, Ledger ledger, OrderStore orders, Demands demands, FineStore store, Fines fines) {
        this.entries = entries;
        this.ledger = ledger;
        this.orders = orders;
        this.demands = demands;
        this.store = store;
        this.fines = fines;
    }

    /** Why it cannot be lodged against this. */
    Optional<Refusal> refuses(OpenFile file, Proceeding.Kind kind, Against against, Step step) {
        return switch (against) {
            case Against.Act() -> file.inspection().days().act()
                    .map(day -> step.day().isBefore(day) ? Optional.of(Refusal.DAY_BEFORE) : Optional.<Refusal>empty())
                    .orElse(Optional.of(Refusal.NO_ACT));
            case Against.TheOrder(OrderId id) -> orders.of(file).stream().filter(order -> order.id().equals(id)).findFirst()
                    .map(order -> step.day().isBefore(order.issuedOn()) ? Optional.of(Refusal.DAY_BEFORE) : Optional.<Refusal>empty())
                    .orElse(Optional.of(Refusal.NOT_HERE));
            case Against.TheFine(FineId id) -> store.take(id, file.id())
                    .map(currency -> kind.appeal() ? appealable(id, currency, step) : Optional.<Refusal>empty())
                    .orElse(Optional.of(Refusal.NOT_HERE));
            case Against.TheSuspension(Suspension.Id id) -> orders.hasSuspension(id, file.id())
                    ? Optional.empty() : Optional.of(Refusal.NOT_HERE);
        };
    }

    private Optional<Refusal> appealable(FineId id, Currency currency, Step step) {
        return ledger.standing(id.value(), FineStanding.nothing(currency)).refuses(Step.of(EntryKind.FINE_APPEALED, step.day()));
    }

    void lodged(OpenFile file, Proceeding.Kind kind, Against against, Step step, UUID entry) {
        if (against instanceof Against.TheFine(FineId id) && kind.appeal()) {
            Step appealed = new Step(EntryKind.FINE_APPEALED, step.day(), Optional.empty(), Optional.empty(), step.code(),
                    Optional.empty());
            fines.caused(file, id, appealed, Secret.NOTHING, entry);
        }
    }

    /** Why it cannot end like this. */
    Optional<Refusal> refuses(OpenFile file, ProceedingStore.Held held, Step step) {
        if (step.kind() != EntryKind.DECIDED || !(held.against() instanceof Against.TheFine(FineId id)) || !held.kind().appeal()) {
            return Optional.empty();
        }
        return store.take(id, file.id()).flatMap(currency ->
                ledger.standing(id.value(), FineStanding.nothing(currency)).refuses(onFine(step)));
    }

    private static Step onFine(Step step) {
        EntryKind kind = switch (Proceeding.Ruling.valueOf(step.code().orElseThrow())) {
            case CHANGED -> EntryKind.FINE_REDUCED;
            case SET_ASIDE -> EntryKind.FINE_CANCELLED;
            default -> EntryKind.FINE_CONFIRMED;
        };
        Step bare = Step.of(kind, step.day());
        return kind == EntryKind.FINE_REDUCED ? step.money().map(bare::with).orElse(bare) : bare;
    }

    void decided(OpenFile file, ProceedingStore.Held held, Step step, Secret words, UUID entry) {
        switch (held.against()) {
            case Against.TheFine(FineId id) when held.kind().appeal() -> fines.caused(file, id, onFine(step), words, entry);
            case Against.TheOrder(OrderId id) when held.kind().appeal() && step.is(Proceeding.Ruling.SET_ASIDE) -> {
                orders.take(id, file.id());
                running(file, id).forEach(demand -> demands.cancel(file, demand, id,
                        Step.of(EntryKind.DEMAND_CANCELLED, step.day()), words, entry));
            }
            default -> {}
        }
    }

    private List<Demand> running(OpenFile file, OrderId id) {
        return orders.of(file).stream().filter(order -> order.id().equals(id))
                .flatMap(order -> order.demands().stream())
                .filter(demand -> demand.state().running())
                .toList();
    }

    /** Whether nothing rests on what this line brought. */
    boolean mayStrike(OpenFile file, ProceedingStore.Held held, UUID entry) {
        List<Line> brought = entries.causedBy(entry);
        return switch (held.against()) {
            case Against.TheFine(FineId id) -> store.take(id, file.id()).filter(currency -> brought.stream().allMatch(line ->
                    ledger.without(id.value(), FineStanding.nothing(currency), line.id()).isPresent())).isPresent();
            case Against.TheOrder(OrderId id) -> orders.take(id, file.id())
                    && brought.stream().allMatch(line -> demands.returns(new Demand.Id(line.subject()), line.id()));
            default -> true;
        };
    }

    void strike(OpenFile file, ProceedingStore.Held held, UUID entry, Secret why) {
        for (Line line : entries.causedBy(entry)) {
            if (held.against() instanceof Against.TheFine(FineId id)) {
                fines.restore(file, id, line.id(), why);
            } else {
                demands.restore(file, new Demand.Id(line.subject()), line.id(), why);
            }
        }
    }
}
