package org.tayanych.orders;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Findings;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** Fines and what became of them: proposed, imposed, reduced, paid in parts, given back, sent to the bailiff. */
@Component
public class Fines {

    private final FineStore store;
    private final Ledger ledger;
    private final Findings findings;
    private final FineGrounds grounds;
    private final OrderPapers papers;
    private final Deeds deeds;

    Fines(FineStore store, Ledger ledger, Findings findings, FineGrounds grounds, OrderPapers papers, Deeds deeds) {
        this.store = store;
        this.ledger = ledger;
        this.findings = findings;
        this.grounds = grounds;
        this.papers = papers;
        this.deeds = deeds;
    }

    /**
     * Writes a fine down, proposed or imposed; the decision's paper is frozen when it is imposed. Refused without an act, for
     * a finding of another inspection, without a ground, and for no amount in the currency of the inspection's country.
     */
    @Transactional
    public Written begin(OpenFile file, NewFine fine) {
        Step step = Step.of(fine.proposed() ? EntryKind.FINE_PROPOSED : EntryKind.FINE_IMPOSED, fine.day()).with(fine.amount());
        Optional<Refusal> refused = refused(file, fine)
                .or(() -> ledger.amiss(file, step, fine.words()))
                .or(() -> FineStanding.nothing(currency(file)).refuses(step));
        if (refused.isPresent()) {
            return new Written.Refused(refused.get());
        }
        FineId id = FineId.draw();
        store.insert(row(id, file, fine), file, deeds.now());
        ledger.follow(file, id.value(), FineStanding.nothing(currency(file)), step, fine.words(), null,
                standing -> store.keep(id, standing));
        written(file, id, step);
        return new Written.Done(id.value());
    }

    private FineStore.Row row(FineId id, OpenFile file, NewFine fine) {
        String number = ledger.number(file, "FINE", fine.day());
        return switch (fine.ground()) {
            case Fine.Ground.Provision(String code) ->
                    new FineStore.Row(id, number, fine.finding(), code, null, currency(file));
            case Fine.Ground.Typed(Secret article) -> {
                Sealed sealed = file.key().seal(article, OrderField.ORDER_FINE_GROUND, id.value());
                yield new FineStore.Row(id, number, fine.finding(), null, sealed, currency(file));
            }
        };
    }

    private Optional<Refusal> refused(OpenFile file, NewFine fine) {
        if (file.inspection().days().act().isEmpty()) {
            return Optional.of(Refusal.NO_ACT);
        }
        boolean foreign = fine.finding().isPresent() && fine.finding().flatMap(id -> findings.find(id, file.reader()))
                .filter(Finding::counts).filter(found -> found.inspection().equals(file.id())).isEmpty();
        if (foreign) {
            return Optional.of(Refusal.NO_FINDING);
        }
        boolean ground = switch (fine.ground()) {
            case Fine.Ground.Provision(String code) ->
                    grounds.of(file.inspection().place().country(), fine.day()).stream().anyMatch(one -> one.provision().equals(code));
            case Fine.Ground.Typed(Secret article) -> !article.isBlank() && article.length() <= FineGrounds.LONGEST;
        };
        return ground ? Optional.empty() : Optional.of(Refusal.NO_GROUND);
    }

    /**
     * Writes a step down. Appeals and how they end come from {@link Proceedings}. Refused when it does not follow; no payment
     * is above what is due, no reduced fine above what it was, nothing is paid of a fine that was cancelled.
     */
    @Transactional
    public Written step(OpenFile file, FineId id, Step step, Secret words) {
        Optional<Currency> currency = store.take(id, file.id());
        if (currency.isEmpty()) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        if (step.kind() == EntryKind.FINE_APPEALED || step.kind() == EntryKind.FINE_CONFIRMED) {
            return new Written.Refused(Refusal.WRONG_STATE);
        }
        Written written = ledger.write(file, id.value(), FineStanding.nothing(currency.get()), step, words,
                standing -> store.keep(id, standing));
        if (written instanceof Written.Done) {
            written(file, id, step);
        }
        return written;
    }

    private void written(OpenFile file, FineId id, Step step) {
        if (step.kind() == EntryKind.FINE_IMPOSED) {
            papers.freeze(file, find(file, id).orElseThrow());
        }
        deeds.done(file, "fine." + step.kind().name().substring("FINE_".length()).toLowerCase(Locale.ROOT), id);
    }

    /** A line was wrong: it stays readable with the reason, and counts no more. Refused when later lines rest on it. */
    @Transactional
    public Written strike(OpenFile file, FineId id, UUID entry, Secret why) {
        Optional<Currency> currency = store.take(id, file.id());
        return currency.isEmpty()
                ? new Written.Refused(Refusal.NOT_HERE)
                : deeds.done(file, "fine.struck", id, ledger.strike(file, id.value(), FineStanding.nothing(currency.get()), entry, why,
                        standing -> store.keep(id, standing)));
    }

    /** Every fine of the inspection, struck out ones included. */
    public List<Fine> of(OpenFile file) {
        return store.of(file);
    }

    public Optional<Fine> find(OpenFile file, FineId id) {
        return of(file).stream().filter(fine -> fine.id().equals(id)).findFirst();
    }

    /** In what fines are imposed there. */
    public Currency currency(OpenFile file) {
        return grounds.currency(file.inspection().place().country());
    }

    /** A line that an appeal brings. */
    Written caused(OpenFile file, FineId id, Step step, Secret words, UUID cause) {
        Optional<Currency> currency = store.take(id, file.id());
        return currency.isEmpty()
                ? new Written.Refused(Refusal.NOT_HERE)
                : ledger.follow(file, id.value(), FineStanding.nothing(currency.get()), step, words, cause,
                        standing -> store.keep(id, standing));
    }

    /** Strikes out what an appeal had brought. */
    void restore(OpenFile file, FineId id, UUID entry, Secret why) {
        store.take(id, file.id()).ifPresent(currency -> ledger.strikeAny(file, id.value(), FineStanding.nothing(currency), entry,
                why, standing -> store.keep(id, standing)));
    }

    /**
     * A fine that somebody wants to write down.
     *
     * @param proposed not decided yet
     * @param words why, in the inspector's words; may be nothing
     */
    public record NewFine(
            boolean proposed, Optional<FindingId> finding, Fine.Ground ground, Money amount, LocalDate day, Secret words) {}
}
