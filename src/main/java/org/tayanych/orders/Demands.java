package org.tayanych.orders;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vault.Secret;

/** What becomes of demands: extended, done, looked at, cancelled. */
@Component
public class Demands {

    private final OrderStore store;
    private final Ledger ledger;
    private final Deeds deeds;

    Demands(OrderStore store, Ledger ledger, Deeds deeds) {
        this.store = store;
        this.ledger = ledger;
        this.deeds = deeds;
    }

    /**
     * Writes a step down. Refused when it does not follow from the ones before, on a day in the future or before the order,
     * without a reason where one is needed, and not done before its deadline has passed.
     */
    @Transactional
    public Written step(OpenFile file, Demand.Id id, Step step, Secret words) {
        Optional<OrderId> order = store.take(id, file.id());
        if (order.isEmpty()) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        Written written = ledger.write(file, id.value(), DemandStanding.NOTHING, step, words,
                standing -> store.keep(id, order.get(), standing));
        return deeds.done(file, "demand." + step.kind().name().toLowerCase(Locale.ROOT), id, written);
    }

    /** A step was written by mistake. That the demand was issued stays: it is cancelled instead. */
    @Transactional
    public Written strike(OpenFile file, Demand.Id id, UUID entry, Secret why) {
        Optional<OrderId> order = store.take(id, file.id());
        if (order.isEmpty()) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        if (store.demandedAgain(id)) {
            return new Written.Refused(Refusal.DEMANDED_ALREADY);
        }
        return deeds.done(file, "demand.struck", id, ledger.strike(file, id.value(), DemandStanding.NOTHING, entry, why,
                standing -> store.keep(id, order.get(), standing)));
    }

    /** By an appeal that set the order aside. */
    void cancel(OpenFile file, Demand demand, OrderId order, Step step, Secret words, UUID cause) {
        ledger.follow(file, demand.id().value(), DemandStanding.NOTHING, step, words, cause,
                standing -> store.keep(demand.id(), order, standing));
    }

    /** Whether the demand runs on when the appeal that cancelled it is struck out. */
    boolean returns(Demand.Id id, UUID entry) {
        return !store.demandedAgain(id) && ledger.without(id.value(), DemandStanding.NOTHING, entry).isPresent();
    }

    void restore(OpenFile file, Demand.Id id, UUID entry, Secret why) {
        store.take(id, file.id()).ifPresent(order -> ledger.strikeAny(file, id.value(), DemandStanding.NOTHING, entry, why,
                standing -> store.keep(id, order, standing)));
    }
}
