package org.tayanych.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.accidents.AccidentId;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.NewAccident;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.accidents.Person;
import org.tayanych.accidents.Written;
import org.tayanych.claims.ClaimId;
import org.tayanych.claims.Claims;
import org.tayanych.claims.NewClaim;
import org.tayanych.claims.OpenClaim;
import org.tayanych.claims.Sums;
import org.tayanych.claims.Way;
import org.tayanych.evidence.Edition;
import org.tayanych.evidence.Editions;
import org.tayanych.evidence.Proposal;
import org.tayanych.remedies.Step;
import org.tayanych.seminars.NewSeminar;
import org.tayanych.seminars.OpenSeminar;
import org.tayanych.seminars.Seminars;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Region;

/** Accidents, wage claims, seminars, and the figures that are made of them in the end. */
final class ResultActs {

    private final Tour tour;

    ResultActs(Tour tour) {
        this.tour = tour;
    }

    /** @param visit empty while nobody went there for it */
    AccidentId accident(Inspected.Accident told, LocalDate happened) {
        Accidents.Begun begun = tour.desks.accidents().begin(tour.inspector, new NewAccident(tour.workplace(told.at()),
                Optional.empty(), happened, tour.today(), told.kind(), told.cause(), Secret.of(told.told())));
        Tour.require(begun instanceof Accidents.Begun.Kept, told.at());
        AccidentId id = ((Accidents.Begun.Kept) begun).id();
        for (Inspected.Hurt hurt : told.persons()) {
            require(tour.desks.persons().add(open(id), new Person.New(
                    Tour.words(hurt.name()), hurt.sex(), hurt.age(), hurt.contract(), hurt.harm())));
        }
        return id;
    }

    void investigate(AccidentId id, Inspected.Accident told) {
        require(tour.desks.investigations().begin(open(id), tour.today(), Secret.of(told.commission())));
    }

    void link(AccidentId id, String visit) {
        require(tour.desks.investigations().link(open(id), tour.visit(visit)));
    }

    void assess(AccidentId id, int person, String amount) {
        require(tour.desks.compensations().assess(open(id), person(id, person), Tour.som(amount), tour.today(), Secret.NOTHING));
    }

    void pay(AccidentId id, int person, String amount) {
        require(tour.desks.compensations().pay(open(id), person(id, person), Tour.som(amount), tour.today(), false, Secret.NOTHING));
    }

    private UUID person(AccidentId id, int number) {
        return open(id).persons().get(number).id();
    }

    private OpenAccident open(AccidentId id) {
        return tour.desks.accidents().open(id, tour.inspector).orElseThrow();
    }

    private static void require(Written written) {
        Tour.require(written == Written.DONE, written);
    }

    ClaimId claim(Inspected.Claim told, Inspected.Visit visit) {
        Claims.Begun begun = tour.desks.claims().begin(tour.inspector, new NewClaim(tour.workplace(visit.at()),
                Optional.of(tour.visit(visit.key())), Optional.of(tour.finding(visit.key(), told.finding())), told.workers(),
                Secret.of(told.told())));
        Tour.require(begun instanceof Claims.Begun.Kept, told.visit());
        ClaimId id = ((Claims.Begun.Kept) begun).id();
        sum(id, Step.OWED, told.owed());
        sum(id, Step.ADMITTED, told.admitted());
        sum(id, Step.ORDERED, told.ordered());
        return id;
    }

    private void sum(ClaimId id, Step step, String amount) {
        require(tour.desks.sums().claim(openClaim(id), step, Tour.som(amount), tour.today(), Secret.NOTHING));
    }

    void pay(ClaimId id, List<String> paid) {
        require(tour.desks.sums().pay(openClaim(id), new Sums.Payment(Tour.som(paid.getFirst()), tour.today(),
                Integer.parseInt(paid.get(2)), Integer.parseInt(paid.get(3)), false), Secret.NOTHING));
    }

    void confirm(ClaimId id, List<String> confirmed) {
        require(tour.desks.sums().confirm(openClaim(id), Tour.som(confirmed.getFirst()), Integer.parseInt(confirmed.get(1)),
                tour.today(), Way.UNION));
    }

    private OpenClaim openClaim(ClaimId id) {
        return tour.desks.claims().open(id, tour.inspector).orElseThrow();
    }

    private static void require(org.tayanych.claims.Written written) {
        Tour.require(written == org.tayanych.claims.Written.DONE, written);
    }

    void seminar(Inspected.Seminar told) {
        Seminars.Begun begun = tour.desks.seminars().begin(tour.inspector, new NewSeminar(Optional.of(new Region(told.region())),
                tour.today(), told.audience(), told.by(), told.topics(), told.offered(), told.heads()));
        Tour.require(begun instanceof Seminars.Begun.Kept, told.region());
        for (String employer : told.employers()) {
            OpenSeminar opened =
                    tour.desks.seminars().open(((Seminars.Begun.Kept) begun).id(), tour.inspector).orElseThrow();
            org.tayanych.seminars.Written written = tour.desks.seminars().present(opened, tour.workplace(employer));
            Tour.require(written == org.tayanych.seminars.Written.DONE, written);
        }
    }

    /** The figures of every year that has some go to the results pages, marked as invented. */
    void publish() {
        for (int year : tour.desks.editions().years().reversed()) {
            Proposal proposal = tour.desks.editions().propose(year);
            if (!proposal.differences().isEmpty()) {
                Tour.require(tour.desks.editions().publish(tour.publisher, year, proposal.print(), Edition.Reason.NEW)
                        instanceof Editions.Outcome.Published, year);
            }
        }
    }
}
