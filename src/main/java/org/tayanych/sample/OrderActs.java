package org.tayanych.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.orders.Demand;
import org.tayanych.orders.EntryKind;
import org.tayanych.orders.Fine;
import org.tayanych.orders.FineId;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.Orders;
import org.tayanych.orders.Proceeding;
import org.tayanych.orders.Step;
import org.tayanych.orders.Suspension;
import org.tayanych.orders.Written;
import org.tayanych.vault.Secret;

/** What an inspector demands after the act, and what comes of it. */
final class OrderActs {

    private final Tour tour;

    OrderActs(Tour tour) {
        this.tour = tour;
    }

    void order(Inspected.Visit visit) {
        LocalDate today = tour.today();
        List<Orders.NewOrder.Part> parts = Objects.requireNonNull(visit.order()).stream()
                .map(each -> new Orders.NewOrder.Part(tour.finding(visit.key(), each.finding()), Tour.words(each.words()),
                        today.plusDays(each.due())))
                .toList();
        done(tour.desks.orders().issue(tour.file(visit.key()), new Orders.NewOrder(today, parts)));
    }

    void suspend(Inspected.Visit visit, Inspected.Suspended suspended) {
        done(tour.desks.suspensions().begin(tour.file(visit.key()), tour.finding(visit.key(), suspended.finding()),
                Suspension.What.WORK, Tour.words(suspended.words()), tour.today()));
    }

    void lift(Inspected.Visit visit) {
        OpenFile file = tour.file(visit.key());
        done(tour.desks.suspensions().lift(file, tour.desks.suspensions().of(file).getFirst().id(), tour.today(),
                Secret.of("Пример: опасности больше нет.")));
    }

    void step(Inspected.Visit visit, Inspected.Followed followed) {
        Step step = Step.of(followed.kind(), tour.today());
        Step dated = followed.until() == null ? step : step.until(tour.today().plusDays(followed.until() - followed.after()));
        demand(visit.key(), followed.finding(), followed.kind().isCheck() ? dated.coded(Demand.Looked.PAPERS) : dated, followed.words());
    }

    /** A further visit saw what became of an earlier one's demands. */
    void verify(Inspected.Visit visit, Inspected.Verified verified) {
        demand(verified.visit(), verified.finding(), Step.of(verified.kind(), tour.today())
                .coded(Demand.Looked.VISIT).seenBy(tour.visit(visit.key())), verified.words());
    }

    private void demand(String visit, String finding, Step step, String words) {
        OpenFile file = tour.file(visit);
        Demand demand = tour.desks.orders().of(file).stream().flatMap(order -> order.demands().stream())
                .filter(each -> each.finding().equals(tour.finding(visit, finding)))
                .findFirst().orElseThrow();
        done(tour.desks.demands().step(file, demand.id(), step, Tour.words(words)));
    }

    void fine(Inspected.Visit visit, Inspected.Fined fined) {
        Fine.Ground ground = fined.provision() != null
                ? new Fine.Ground.Provision(fined.provision())
                : new Fine.Ground.Typed(Secret.of(Objects.requireNonNull(fined.article())));
        tour.fined(visit.key(), new FineId(done(tour.desks.fines().begin(tour.file(visit.key()), new Fines.NewFine(
                false, Optional.of(tour.finding(visit.key(), fined.finding())), ground, Tour.som(fined.amount()), tour.today(),
                Secret.NOTHING)))));
    }

    void paid(Inspected.Visit visit, Inspected.Paid paid) {
        done(tour.desks.fines().step(tour.file(visit.key()), tour.fine(visit.key()),
                Step.of(paid.kind(), tour.today()).with(Tour.som(paid.amount())), Tour.words(paid.words())));
    }

    void appeal(Inspected.Visit visit) {
        done(tour.desks.proceedings().lodge(tour.file(visit.key()), Proceeding.Kind.APPEAL_SUPERIOR,
                new Proceeding.Against.TheFine(tour.fine(visit.key())), Proceeding.Stops.NOT_KNOWN, tour.today(), Secret.NOTHING));
    }

    void decide(Inspected.Visit visit, Inspected.Appealed appealed) {
        OpenFile file = tour.file(visit.key());
        done(tour.desks.proceedings().step(file, tour.desks.proceedings().of(file).getFirst().id(),
                Step.of(EntryKind.DECIDED, tour.today()).coded(Proceeding.Ruling.CHANGED).with(Tour.som(appealed.amount())),
                Tour.words(appealed.words())));
    }

    private static UUID done(Written written) {
        return switch (written) {
            case Written.Done(UUID id) -> id;
            case Written.Refused refused -> throw new IllegalStateException("the sample world went another way: " + refused.why());
        };
    }
}
