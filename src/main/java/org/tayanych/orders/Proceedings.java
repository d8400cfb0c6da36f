package org.tayanych.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.orders.Proceeding.Against;
import org.tayanych.vault.Secret;

/**
 * Appeals, courts and criminal bodies. An appeal against a fine, and how it ends, stand in the fine's own history too; one that
 * sets an order aside cancels what the order still demands.
 */
@Component
public class Proceedings {

    private final ProceedingStore store;
    private final Ledger ledger;
    private final Effects effects;
    private final Deeds deeds;

    Proceedings(ProceedingStore store, Ledger ledger, Effects effects, Deeds deeds) {
        this.store = store;
        this.ledger = ledger;
        this.effects = effects;
        this.deeds = deeds;
    }

    /**
     * Writes down that it was lodged. Refused for something that is none of this inspection's, for a fine that is under appeal
     * or was cancelled, and before there was what it is against.
     *
     * @param stops whether it stops execution; the law packs do not say it
     */
    @Transactional
    public Written lodge(
            OpenFile file, Proceeding.Kind kind, Against against, Proceeding.Stops stops, LocalDate day, Secret words) {
        Step step = Step.of(EntryKind.LODGED, day).coded(stops);
        Optional<Refusal> refused = ledger.amiss(file, step, words).or(() -> effects.refuses(file, kind, against, step));
        if (refused.isPresent()) {
            return new Written.Refused(refused.get());
        }
        Proceeding.Id id = Proceeding.Id.draw();
        store.insert(id, file, kind, against, stops, day, deeds.now());
        Written line = ledger.follow(file, id.value(), ProceedingStanding.nothing(kind), step, words, null,
                standing -> store.keep(id, standing));
        if (line instanceof Written.Done(UUID entry)) {
            effects.lodged(file, kind, against, step, entry);
        }
        deeds.done(file, "proceeding.lodged", id);
        return new Written.Done(id.value());
    }

    /**
     * A hearing lies ahead, was held, or it is decided. Refused when it does not follow; a changed fine needs its new amount,
     * lower than before.
     */
    @Transactional
    public Written step(OpenFile file, Proceeding.Id id, Step step, Secret words) {
        Optional<ProceedingStore.Held> held = store.take(id, file.id());
        if (held.isEmpty()) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        ProceedingStanding start = ProceedingStanding.nothing(held.get().kind());
        Optional<Refusal> refused = ledger.amiss(file, step, words)
                .or(() -> ledger.standing(id.value(), start).refuses(step))
                .or(() -> effects.refuses(file, held.get(), step));
        if (refused.isPresent()) {
            return new Written.Refused(refused.get());
        }
        Step bare = new Step(step.kind(), step.day(), Optional.empty(), step.until(), step.code(), Optional.empty());
        Written line = ledger.follow(file, id.value(), start, bare, words, null, standing -> store.keep(id, standing));
        if (line instanceof Written.Done(UUID entry) && step.kind() == EntryKind.DECIDED) {
            effects.decided(file, held.get(), step, words, entry);
        }
        return deeds.done(file, "proceeding." + step.kind().name().toLowerCase(Locale.ROOT), id, line);
    }

    /** Strikes a line out, and with it what it brought to a fine or an order. Refused when later lines rest on either. */
    @Transactional
    public Written strike(OpenFile file, Proceeding.Id id, UUID entry, Secret why) {
        Optional<ProceedingStore.Held> held = store.take(id, file.id());
        if (held.isEmpty()) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        if (!effects.mayStrike(file, held.get(), entry)) {
            return new Written.Refused(Refusal.WRONG_STATE);
        }
        Written written = ledger.strike(file, id.value(), ProceedingStanding.nothing(held.get().kind()), entry, why,
                standing -> store.keep(id, standing));
        if (written instanceof Written.Done) {
            effects.strike(file, held.get(), entry, why);
        }
        return deeds.done(file, "proceeding.struck", id, written);
    }

    /** Every proceeding of the inspection, struck out ones included. */
    public List<Proceeding> of(OpenFile file) {
        return store.of(file);
    }

    public Optional<Proceeding> find(OpenFile file, Proceeding.Id id) {
        return of(file).stream().filter(proceeding -> proceeding.id().equals(id)).findFirst();
    }
}
