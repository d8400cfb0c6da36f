package org.tayanych.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.inspections.Act;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.NewInspection;
import org.tayanych.inspections.Outcome;
import org.tayanych.inspections.Rules;
import org.tayanych.inspections.Visits;

/** What an inspector does from the first thought of a visit to the act in the employer's hands. */
final class VisitActs {

    private final Tour tour;

    VisitActs(Tour tour) {
        this.tour = tour;
    }

    void rule(Inspected.Rule rule) {
        Rules.Terms terms = new Rules.Terms(Optional.of(tour.today()), Optional.empty(), rule.spared(), rule.sizes(), Optional.empty());
        Tour.require(tour.desks.rules().switchOn(tour.chief, rule.code(), terms, Tour.words(rule.reason()), Tour.words(rule.source()))
                == Rules.Switched.DONE, rule.code());
    }

    /** Some days before the visit: begun, asked for, approved by somebody else, and announced where it is. */
    void prepare(Inspected.Visit visit, int daysAhead) {
        NewInspection wish = new NewInspection(tour.workplace(visit.at()), tour.team, visit.ground(),
                Optional.of(tour.today().plusDays(daysAhead)), visit.unannounced(), Tour.words(visit.about()),
                Optional.ofNullable(visit.follows()).map(tour::visit));
        InspectionId id = done(tour.desks.inspections().begin(tour.inspector, wish));
        tour.began(visit.key(), id);
        Outcome asked = tour.desks.steps().askApproval(id, tour.inspector);
        if (Boolean.TRUE.equals(visit.blocked())) {
            Tour.require(asked instanceof Outcome.Blocked, visit.key());
            return;
        }
        done(asked);
        done(tour.desks.steps().approve(id, tour.chief));
        if (!visit.unannounced()) {
            done(tour.desks.steps().notice(id, tour.inspector, tour.today()));
        }
    }

    /** The visit itself, the act, and its delivery. */
    void visit(Inspected.Visit visit) {
        InspectionId id = tour.visit(visit.key());
        done(tour.desks.steps().setOut(id, tour.inspector));
        List<Findings.Entry> found = visit.findings().stream()
                .map(each -> new Findings.Entry(tour.draw(visit.key(), each.key()), 0, each.topic(), each.provision(),
                        each.severity(), each.workers(), Tour.words(each.words())))
                .toList();
        done(tour.desks.visits().take(id, tour.inspector, new Visits.Sheet(
                UUID.randomUUID(), tour.today(), visit.workers(), Tour.words(visit.notes()), List.of(), found)));
    }

    void act(Inspected.Visit visit) {
        InspectionId id = tour.visit(visit.key());
        done(tour.desks.acts().draw(id, tour.inspector));
        done(tour.desks.acts().deliver(id, tour.inspector, tour.today(), Act.How.HANDED_OVER));
    }

    void close(Inspected.Visit visit) {
        done(tour.desks.steps().close(tour.visit(visit.key()), tour.inspector));
    }

    private static InspectionId done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(InspectionId id) -> id;
            case Outcome.Blocked blocked -> throw new IllegalStateException("the sample world was stopped: " + blocked.rule().code());
            case Outcome.Refused(Outcome.Why why) -> throw new IllegalStateException("the sample world went another way: " + why);
        };
    }
}
