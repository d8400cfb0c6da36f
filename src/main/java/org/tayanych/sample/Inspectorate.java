package org.tayanych.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.accidents.AccidentId;
import org.tayanych.claims.ClaimId;
import org.tayanych.employers.FirmName;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.TaxNumber;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;
import tools.jackson.core.type.TypeReference;

/** The year of the invented inspectorate, taken apart into moments: its register, visits, orders, money, and its figures. */
@Component
@OnlyInTheSampleWorld
class Inspectorate implements Plot {

    private static final int AHEAD = 4;
    private static final int ACT = 2;
    private static final int ORDER = 3;
    private static final int CLOSE = 60;

    private final InspectorDesks desks;
    private final Clock clock;

    Inspectorate(InspectorDesks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public List<Moment> moments(Cast.Ready cast, Instant now) {
        Inspected told = Data.read("inspectorate.json", new TypeReference<>() {});
        Script script = new Script(told, new Tour(desks, cast, clock), now);
        script.at(told.rule().ago() + 1, () -> register(told, script.tour));
        script.at(told.rule().ago(), () -> script.visits.rule(told.rule()));
        told.visits().forEach(script::visit);
        told.accidents().forEach(script::accident);
        told.claims().forEach(script::claim);
        told.seminars().forEach(seminar -> script.at(seminar.ago(), () -> script.results.seminar(seminar)));
        script.moments.add(new Moment(now, script.results::publish));
        return script.moments;
    }

    private static void register(Inspected told, Tour tour) {
        for (Inspected.Place place : told.workplaces()) {
            NewWorkplace fresh = new NewWorkplace(new FirmName(place.ky(), place.ru(), place.latin()),
                    Optional.of(new TaxNumber(place.tax())), Isic.parse(place.isic()).orElseThrow(), place.workers(),
                    SizeBand.UNKNOWN, new Country("KG"), Optional.of(new Region(place.region())), "", "");
            tour.workplaces.put(place.key(),
                    tour.desks.workplaces().add(tour.inspector.organisation(), Optional.of(tour.inspector.id()), fresh));
        }
    }

    /** Who does what on which day. Two things of one day happen in the order in which they were written down. */
    private static final class Script {

        private final Inspected told;
        private final Tour tour;
        private final Instant now;
        private final VisitActs visits;
        private final OrderActs orders;
        private final ResultActs results;
        private final List<Moment> moments = new ArrayList<>();

        Script(Inspected told, Tour tour, Instant now) {
            this.told = told;
            this.tour = tour;
            this.now = now;
            this.visits = new VisitActs(tour);
            this.orders = new OrderActs(tour);
            this.results = new ResultActs(tour);
        }

        void at(int daysAgo, Runnable what) {
            if (daysAgo >= 0) {
                moments.add(new Moment(now.minus(Duration.ofDays(daysAgo)), what));
            }
        }

        void visit(Inspected.Visit visit) {
            at(visit.ago() + AHEAD, () -> visits.prepare(visit, AHEAD));
            if (Boolean.TRUE.equals(visit.blocked()) || Boolean.TRUE.equals(visit.ahead())) {
                return;
            }
            at(visit.ago(), () -> visits.visit(visit));
            if (visit.suspend() != null) {
                suspend(visit, visit.suspend());
            }
            at(visit.ago() - ACT, () -> visits.act(visit));
            if (visit.order() != null) {
                at(visit.ago() - ORDER, () -> orders.order(visit));
            }
            followUp(visit);
            at(visit.ago() - (visit.order() == null ? ORDER : CLOSE), () -> visits.close(visit));
        }

        private void suspend(Inspected.Visit visit, Inspected.Suspended suspended) {
            at(visit.ago(), () -> orders.suspend(visit, suspended));
            if (suspended.lift() > 0) {
                at(visit.ago() - suspended.lift(), () -> orders.lift(visit));
            }
        }

        private void followUp(Inspected.Visit visit) {
            for (Inspected.Followed step : some(visit.steps())) {
                at(visit.ago() - step.after(), () -> orders.step(visit, step));
            }
            for (Inspected.Verified verified : some(visit.verifies())) {
                at(visit.ago() - 1, () -> orders.verify(visit, verified));
            }
            if (visit.fine() != null) {
                fine(visit, visit.fine());
            }
        }

        private void fine(Inspected.Visit visit, Inspected.Fined fine) {
            at(visit.ago() - fine.after(), () -> orders.fine(visit, fine));
            fine.steps().forEach(paid -> at(visit.ago() - paid.after(), () -> orders.paid(visit, paid)));
            if (fine.appeal() != null) {
                Inspected.Appealed appeal = fine.appeal();
                at(visit.ago() - appeal.after(), () -> orders.appeal(visit));
                at(visit.ago() - appeal.decided(), () -> orders.decide(visit, appeal));
            }
        }

        void accident(Inspected.Accident accident) {
            AccidentId[] id = new AccidentId[1];
            at(accident.reported(), () -> id[0] =
                    results.accident(accident, tour.today().minusDays(accident.ago() - accident.reported())));
            if (accident.opened() > 0) {
                at(accident.opened(), () -> results.investigate(id[0], accident));
            }
            if (!accident.visit().isEmpty()) {
                at(ago(accident.visit()) - 1, () -> results.link(id[0], accident.visit()));
            }
            for (int number = 0; number < accident.persons().size(); number++) {
                compensate(id, number, accident.persons().get(number));
            }
        }

        private void compensate(AccidentId[] id, int person, Inspected.Hurt hurt) {
            if (!hurt.assessed().isEmpty()) {
                at(hurt.assessedAgo(), () -> results.assess(id[0], person, hurt.assessed()));
            }
            hurt.paid().forEach(paid ->
                    at(Integer.parseInt(paid.getLast()), () -> results.pay(id[0], person, paid.getFirst())));
        }

        void claim(Inspected.Claim claim) {
            ClaimId[] id = new ClaimId[1];
            Inspected.Visit visit = told.visits().stream()
                    .filter(each -> each.key().equals(claim.visit())).findFirst().orElseThrow();
            at(visit.ago() - ORDER, () -> id[0] = results.claim(claim, visit));
            claim.paid().forEach(paid -> at(Integer.parseInt(paid.get(1)), () -> results.pay(id[0], paid)));
            if (!claim.confirmed().isEmpty()) {
                at(Integer.parseInt(claim.confirmed().getLast()), () -> results.confirm(id[0], claim.confirmed()));
            }
        }

        private int ago(String visit) {
            return told.visits().stream().filter(each -> each.key().equals(visit)).findFirst().orElseThrow().ago();
        }

        private static <T> List<T> some(@org.jspecify.annotations.Nullable List<T> list) {
            return Objects.requireNonNullElse(list, List.of());
        }
    }
}
