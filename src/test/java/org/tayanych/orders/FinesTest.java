package org.tayanych.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tayanych.orders.Site.done;
import static org.tayanych.orders.Site.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Severity;
import org.tayanych.inspections.State;
import org.tayanych.orders.Fines.NewFine;
import org.tayanych.orders.Proceeding.Against;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Topic;

/** Fines, the appeals against them, and suspensions. */
@HouseTest
class FinesTest {

    @Autowired
    House house;

    @Autowired
    Fines fines;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Suspensions suspensions;

    Site site;
    FindingId finding;
    LocalDate today;

    @BeforeEach
    void aVisitWithAFinding() {
        site = new Site(house);
        finding = site.finding(Severity.GRAVE);
        today = site.today;
    }

    private Written pay(Fine fine, String som, LocalDate day) {
        return fines.step(site.open(), fine.id(), Step.of(EntryKind.FINE_PAID, day).with(Money.som(som)), Secret.NOTHING);
    }

    private Written lodge(Proceeding.Kind kind, Against against, LocalDate day) {
        return proceedings.lodge(site.open(), kind, against, Proceeding.Stops.NOT_KNOWN, day, Secret.NOTHING);
    }

    private Proceeding.Id appealed(Fine fine) {
        return new Proceeding.Id(done(lodge(Proceeding.Kind.APPEAL_COURT, new Against.TheFine(fine.id()), today.minusDays(6))));
    }

    private Written decide(Proceeding.Id id, Step step) {
        return proceedings.step(site.open(), id, step, Secret.of("соттун чечими"));
    }

    private Step decided(Proceeding.Ruling ruling) {
        return Step.of(EntryKind.DECIDED, today.minusDays(1)).coded(ruling);
    }

    @Test
    void no_fine_without_an_act_a_ground_or_an_amount_and_none_for_the_finding_of_another() {
        OpenFile file = site.open();
        NewFine good = site.contract(Optional.of(finding), "23000", today);
        assertThat(refused(fines.begin(file, site.contract(Optional.of(finding), "0", today)))).isEqualTo(Refusal.NO_AMOUNT);
        assertThat(refused(fines.begin(file, site.contract(Optional.of(finding), "-5", today)))).isEqualTo(Refusal.NO_AMOUNT);
        assertThat(refused(fines.begin(file, new NewFine(false, good.finding(), good.ground(), Money.of("5", "USD"), today,
                Secret.NOTHING)))).isEqualTo(Refusal.NO_AMOUNT);
        assertThat(refused(fines.begin(file, new NewFine(false, good.finding(), new Fine.Ground.Provision("KG-PAY-LATE"),
                good.amount(), today, Secret.NOTHING)))).isEqualTo(Refusal.NO_GROUND);
        assertThat(refused(fines.begin(file, new NewFine(false, good.finding(), new Fine.Ground.Typed(Secret.NOTHING),
                good.amount(), today, Secret.NOTHING)))).isEqualTo(Refusal.NO_GROUND);
        InspectionId other = site.visit(Optional.empty(), today.minusDays(30), State.VISITED);
        FindingId foreign = site.finding(other, Topic.B01, Severity.MINOR);
        assertThat(refused(fines.begin(file, site.contract(Optional.of(foreign), "5", today)))).isEqualTo(Refusal.NO_FINDING);
        OpenFile noAct = house.bean(OpenFiles.class).open(other, site.inspector).orElseThrow();
        assertThat(refused(fines.begin(noAct, site.contract(Optional.empty(), "5", today)))).isEqualTo(Refusal.NO_ACT);
    }

    @Test
    void no_day_in_the_future_nor_before_the_visit() {
        OpenFile file = site.open();
        assertThat(refused(fines.begin(file, site.contract(Optional.of(finding), "5", today.plusDays(1)))))
                .isEqualTo(Refusal.DAY_IN_FUTURE);
        assertThat(refused(fines.begin(file, site.contract(Optional.of(finding), "5", today.minusDays(31)))))
                .isEqualTo(Refusal.DAY_BEFORE);
        Fine fine = site.fined(finding);
        assertThat(refused(pay(fine, "5", today.plusDays(1)))).isEqualTo(Refusal.DAY_IN_FUTURE);
        assertThat(refused(pay(fine, "5", today.minusDays(9)))).isEqualTo(Refusal.DAY_BEFORE);
    }

    @Test
    void a_stranger_reaches_no_fine_and_an_appeal_is_written_down_as_one() {
        Fine fine = site.fined(finding);
        Site stranger = new Site(house);
        assertThat(house.bean(OpenFiles.class).of(fine.id(), stranger.inspector)).isEmpty();
        assertThat(refused(fines.step(stranger.open(), fine.id(), Step.of(EntryKind.FINE_PAID, today).with(Money.som("5")),
                Secret.NOTHING))).isEqualTo(Refusal.NOT_HERE);
        assertThat(refused(fines.step(site.open(), fine.id(), Step.of(EntryKind.FINE_APPEALED, today), Secret.NOTHING)))
                .isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void paid_in_parts_until_nothing_is_left_and_no_more() {
        Fine fine = site.fined(finding);
        assertThat(refused(pay(fine, "23000.01", today))).isEqualTo(Refusal.ABOVE_DUE);
        done(pay(fine, "10000", today.minusDays(3)));
        done(pay(fine, "12999.50", today.minusDays(2)));
        assertThat(site.fine(fine.id().value()).standing().outstanding()).isEqualTo(Money.som("0.50"));
        done(pay(fine, "0.50", today));
        assertThat(site.fine(fine.id().value()).standing().state()).isEqualTo(Fine.State.PAID);
        assertThat(refused(pay(fine, "0.01", today))).isEqualTo(Refusal.ABOVE_DUE);
    }

    @Test
    void the_order_that_was_not_followed_stands_beside_the_fine() {
        Order order = site.ordered(finding);
        assertThat(site.fined(finding).order()).contains(order.id());
        assertThat(site.fined(site.finding(Severity.MINOR)).order()).isEmpty();
    }

    @Test
    void a_payment_typed_twice_is_struck_out_and_an_imposition_that_was_paid_is_not() {
        Fine fine = site.fined(finding);
        UUID first = done(pay(fine, "23000", today));
        UUID imposed = site.fine(fine.id().value()).history().getFirst().id();
        assertThat(refused(fines.strike(site.open(), fine.id(), imposed, Secret.of("ката")))).isEqualTo(Refusal.WRONG_STATE);
        done(fines.strike(site.open(), fine.id(), first, Secret.of("эки жолу жазылган")));
        done(fines.strike(site.open(), fine.id(), imposed, Secret.of("башка фирма")));
        Fine struck = site.fine(fine.id().value());
        assertThat(struck.standing().state()).isEqualTo(Fine.State.STRUCK);
        assertThat(struck.history()).allMatch(entry -> entry.struck().isPresent());
        assertThat(house.database().sql("select count(*) from orders.counted where row = :id")
                .param("id", fine.id().value()).query(Integer.class).single()).isZero();
    }

    @Test
    void an_appeal_lowers_the_fine_and_never_raises_it() {
        Fine fine = site.fined(finding);
        done(pay(fine, "20000", today.minusDays(7)));
        Proceeding.Id court = appealed(fine);
        assertThat(site.fine(fine.id().value()).standing().state()).isEqualTo(Fine.State.APPEALED);
        assertThat(refused(lodge(Proceeding.Kind.APPEAL_CHIEF, new Against.TheFine(fine.id()), today)))
                .isEqualTo(Refusal.WRONG_STATE);
        assertThat(refused(decide(court, decided(Proceeding.Ruling.CHANGED)))).isEqualTo(Refusal.NO_AMOUNT);
        assertThat(refused(decide(court, decided(Proceeding.Ruling.CHANGED).with(Money.som("23000")))))
                .isEqualTo(Refusal.NOT_LOWER);
        done(decide(court, decided(Proceeding.Ruling.CHANGED).with(Money.som("8000"))));
        FineStanding now = site.fine(fine.id().value()).standing();
        assertThat(now.due()).isEqualTo(Money.som("8000"));
        assertThat(now.overpaid()).isEqualTo(Money.som("12000"));
        assertThat(refused(decide(court, decided(Proceeding.Ruling.STANDS)))).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void a_decision_typed_by_mistake_is_struck_out_together_with_what_it_did_to_the_fine() {
        Fine fine = site.fined(finding);
        Proceeding.Id court = appealed(fine);
        UUID decision = done(decide(court, decided(Proceeding.Ruling.SET_ASIDE)));
        assertThat(site.fine(fine.id().value()).standing().state()).isEqualTo(Fine.State.CANCELLED);
        assertThat(refused(pay(fine, "5", today))).isEqualTo(Refusal.WRONG_STATE);
        UUID brought = site.fine(fine.id().value()).history().getLast().id();
        assertThat(refused(fines.strike(site.open(), fine.id(), brought, Secret.of("ката")))).isEqualTo(Refusal.WRONG_STATE);
        done(proceedings.strike(site.open(), court, decision, Secret.of("башка иш")));
        assertThat(site.fine(fine.id().value()).standing().state()).isEqualTo(Fine.State.APPEALED);
        done(decide(court, decided(Proceeding.Ruling.STANDS)));
        assertThat(site.fine(fine.id().value()).standing().state()).isEqualTo(Fine.State.CONFIRMED);
        UUID lodged = proceedings.find(site.open(), court).orElseThrow().history().getFirst().id();
        assertThat(refused(proceedings.strike(site.open(), court, lodged, Secret.of("ката")))).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void an_order_set_aside_demands_nothing_more() {
        Order order = site.ordered(finding);
        Written lodged = lodge(Proceeding.Kind.APPEAL_SUPERIOR, new Against.TheOrder(order.id()), today.minusDays(8));
        UUID decision = done(decide(new Proceeding.Id(done(lodged)), decided(Proceeding.Ruling.SET_ASIDE)));
        assertThat(site.order(order.id().value()).state()).isEqualTo(Order.State.CANCELLED);
        done(proceedings.strike(site.open(), new Proceeding.Id(done(lodged)), decision, Secret.of("башка иш")));
        assertThat(site.order(order.id().value()).state()).isEqualTo(Order.State.RUNNING);
    }

    @Test
    void nothing_is_lodged_before_what_it_is_against_nor_against_what_is_not_here() {
        Order order = site.ordered(finding);
        assertThat(refused(lodge(Proceeding.Kind.APPEAL_COURT, new Against.TheOrder(order.id()), today.minusDays(11))))
                .isEqualTo(Refusal.DAY_BEFORE);
        assertThat(refused(lodge(Proceeding.Kind.APPEAL_COURT, new Against.TheOrder(OrderId.draw()), today)))
                .isEqualTo(Refusal.NOT_HERE);
        assertThat(refused(lodge(Proceeding.Kind.COERCION, new Against.TheFine(FineId.draw()), today)))
                .isEqualTo(Refusal.NOT_HERE);
        assertThat(refused(lodge(Proceeding.Kind.APPEAL_COURT, new Against.Act(), today.minusDays(30))))
                .isEqualTo(Refusal.DAY_BEFORE);
    }

    @Test
    void hearings_are_set_and_held_at_courts_alone() {
        Proceeding.Id chief = new Proceeding.Id(done(lodge(Proceeding.Kind.APPEAL_CHIEF, new Against.Act(), today.minusDays(5))));
        Step heard = Step.of(EntryKind.HEARING, today).coded(Proceeding.Heard.WENT_ON);
        assertThat(refused(decide(chief, heard))).isEqualTo(Refusal.WRONG_STATE);
        Proceeding.Id court = new Proceeding.Id(done(lodge(Proceeding.Kind.COERCION, new Against.Act(), today.minusDays(5))));
        assertThat(refused(decide(court, Step.of(EntryKind.HEARING, today)))).isEqualTo(Refusal.NO_OUTCOME);
        assertThat(refused(decide(court, decided(Proceeding.Ruling.SET_ASIDE)))).isEqualTo(Refusal.NO_OUTCOME);
        done(decide(court, Step.of(EntryKind.HEARING_SET, today.minusDays(4)).until(today.plusDays(9))));
        assertThat(proceedings.find(site.open(), court).orElseThrow().nextHearing()).contains(today.plusDays(9));
        done(decide(court, heard));
        assertThat(proceedings.find(site.open(), court).orElseThrow().nextHearing()).isEmpty();
    }

    @Test
    void work_stands_still_for_grave_danger_alone_until_it_is_lifted_once() {
        FindingId minor = site.finding(Severity.SERIOUS);
        Secret words = Secret.of("Пресс тосмосуз иштейт");
        Suspension.What what = Suspension.What.EQUIPMENT;
        assertThat(refused(suspensions.begin(site.open(), minor, what, words, today))).isEqualTo(Refusal.NOT_GRAVE);
        assertThat(refused(suspensions.begin(site.open(), finding, what, Secret.NOTHING, today))).isEqualTo(Refusal.NO_REASON);
        assertThat(refused(suspensions.begin(site.open(), finding, what, words, today.plusDays(1))))
                .isEqualTo(Refusal.DAY_IN_FUTURE);
        Suspension.Id id = new Suspension.Id(done(suspensions.begin(site.open(), finding, what, words, today.minusDays(9))));
        assertThat(refused(suspensions.lift(site.open(), id, today.minusDays(10), Secret.of("тосмо коюлду"))))
                .isEqualTo(Refusal.DAY_BEFORE);
        assertThat(refused(suspensions.lift(site.open(), id, today, Secret.NOTHING))).isEqualTo(Refusal.NO_REASON);
        done(suspensions.lift(site.open(), id, today, Secret.of("тосмо коюлду")));
        assertThat(refused(suspensions.lift(site.open(), id, today, Secret.of("кайра")))).isEqualTo(Refusal.WRONG_STATE);
        Suspension now = suspensions.find(site.open(), id).orElseThrow();
        assertThat(now.lifted()).contains(today);
        assertThat(now.words()).isEqualTo(words);
    }

    @Test
    void no_amount_of_a_fine_is_changed_in_the_database_behind_its_history() {
        Fine fine = site.fined(finding);
        assertThatThrownBy(() -> house.database().sql("update orders.event set amount = 1 where subject = :id")
                .param("id", fine.id().value()).update()).hasMessageContaining("never changed");
        house.database().sql("update orders.fine set paid = 23000 where id = :id").param("id", fine.id().value()).update();
        assertThat(site.fine(fine.id().value()).standing().outstanding()).isEqualTo(Money.som("23000"));
    }
}
