package org.tayanych.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.NewInspection;
import org.tayanych.inspections.Outcome;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Retaliation;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

@HouseTest
class SignalVisitsTest {

    private static final SignalVisits.Wish PLAIN = new SignalVisits.Wish(List.of(), true, false);
    private static final SignalVisits.Wish SURE = new SignalVisits.Wish(List.of(), true, true);

    @Autowired
    House house;

    private Referred world;
    private SignalVisits visits;
    private Handling handling;

    @BeforeEach
    void world() {
        world = new Referred(house);
        visits = house.bean(SignalVisits.class);
        handling = house.bean(Handling.class);
    }

    @Test
    void one_voice_at_a_small_workplace_is_not_rushed_into_a_visit() {
        Signal signal = world.placed(world.workplace(8));
        assertThat(visits.begin(signal.id(), world.me(), PLAIN)).isEqualTo(refused(SignalOutcome.Reason.ONE_VOICE));
        assertThat(world.now(signal.id()).state()).isEqualTo(Signal.State.PLACED);
    }

    @Test
    void a_workplace_of_unknown_size_counts_as_small() {
        Signal signal = world.placed(world.workplace(0));
        assertThat(visits.begin(signal.id(), world.me(), PLAIN)).isEqualTo(refused(SignalOutcome.Reason.ONE_VOICE));
    }

    @Test
    void who_asked_to_wait_is_not_overtaken_even_when_the_inspector_is_sure() {
        Signal signal = world.placed(world.workplace(300));
        handling.waits(signal.id(), world.me(), Optional.of(LocalDate.now(house.clock()).plusDays(9)));
        assertThat(visits.begin(signal.id(), world.me(), SURE)).isEqualTo(refused(SignalOutcome.Reason.WORKER_WAITS));
        handling.waits(signal.id(), world.me(), Optional.empty());
        assertThat(visits.begin(signal.id(), world.me(), SURE)).isInstanceOf(SignalOutcome.Done.class);
    }

    @Test
    void a_visit_of_one_signal_begins_once() {
        Signal signal = world.placed(world.workplace(300));
        assertThat(visits.begin(signal.id(), world.me(), PLAIN)).isInstanceOf(SignalOutcome.Done.class);
        assertThat(visits.begin(signal.id(), world.me(), PLAIN)).isEqualTo(refused(SignalOutcome.Reason.CHANGED_MEANWHILE));
    }

    @Test
    void the_worker_who_agreed_to_be_known_needs_no_cover() {
        Signal signal = world.placed(world.workplace(8));
        handling.objects(signal.id(), world.me(), false);
        assertThat(visits.begin(signal.id(), world.me(), PLAIN)).isInstanceOf(SignalOutcome.Done.class);
    }

    @Test
    void three_voices_point_to_no_one_and_go_together() {
        WorkplaceId workplace = world.workplace(8);
        Signal first = world.placed(workplace);
        Signal second = world.placed(workplace);
        Signal third = world.placed(workplace);
        SignalOutcome outcome = visits.begin(first.id(), world.me(), new SignalVisits.Wish(List.of(second.id(), third.id()), true, false));
        assertThat(outcome).isInstanceOf(SignalOutcome.Done.class);
        assertThat(List.of(world.now(second.id()), world.now(third.id())))
                .allSatisfy(other -> assertThat(other.inspection()).isEqualTo(world.now(first.id()).inspection()));
    }

    @Test
    void a_signal_about_another_workplace_does_not_go_along() {
        Signal first = world.placed(world.workplace(300));
        Signal other = world.placed(world.workplace(300));
        visits.begin(first.id(), world.me(), new SignalVisits.Wish(List.of(other.id()), true, false));
        assertThat(world.now(other.id()).state()).isEqualTo(Signal.State.PLACED);
    }

    @Test
    void the_inspection_learns_its_workplace_and_ground_and_nothing_else() {
        Signal signal = world.placed(world.workplace(300));
        visits.begin(signal.id(), world.me(), PLAIN);
        Inspection inspection = house.bean(Inspections.class)
                .find(world.now(signal.id()).inspection().orElseThrow(), world.me()).orElseThrow();
        assertThat(inspection.ground()).isEqualTo(Ground.COMPLAINT);
        assertThat(inspection.workplace()).isEqualTo(signal.workplace().orElseThrow());
        assertThat(inspection.id().value()).isNotEqualTo(signal.id().value());
        assertThat(house.bean(Inspections.class).words(inspection, world.me()).orElseThrow().about().isBlank()).isTrue();
    }

    @Test
    void a_covered_signal_waits_for_a_plan_and_lets_a_visit_on_a_complaint_pass() {
        WorkplaceId workplace = world.workplace(8);
        Signal signal = world.placed(workplace);
        handling.cover(signal.id(), world.me());
        begin(workplace, Ground.COMPLAINT);
        assertThat(world.now(signal.id()).state()).isEqualTo(Signal.State.COVERED);
        Inspection planned = begin(workplace, Ground.PLAN);
        assertThat(world.now(signal.id()).inspection()).contains(planned.id());
    }

    @Test
    void a_covered_signal_whose_worker_waits_does_not_go_along() {
        WorkplaceId workplace = world.workplace(8);
        Signal signal = world.placed(workplace);
        handling.cover(signal.id(), world.me());
        handling.waits(signal.id(), world.me(), Optional.of(LocalDate.now(house.clock()).plusDays(9)));
        begin(workplace, Ground.PLAN);
        assertThat(world.now(signal.id()).state()).isEqualTo(Signal.State.COVERED);
    }

    @Test
    void fewer_than_three_signals_are_never_a_number_on_the_workplace() {
        WorkplaceId workplace = world.workplace(8);
        SignalCounts counts = house.bean(SignalCounts.class);
        world.placed(workplace);
        world.placed(workplace);
        assertThat(counts.atWorkplace(workplace, world.inspectorate.organisation())).isEmpty();
        world.placed(workplace);
        assertThat(counts.atWorkplace(workplace, world.inspectorate.organisation()).map(SignalCounts.Year::count)).contains(3);
        assertThat(counts.atWorkplace(workplace, world.hotline.organisation())).isEmpty();
    }

    @Test
    void a_danger_that_the_worker_sees_stands_beside_the_signal() {
        var referral = world.send(world.complaint(Topic.B01), world.service, Retaliation.WORKER_GOES_ON, Part.TOPICS);
        assertThat(world.of(referral).care().danger()).isTrue();
    }

    private Inspection begin(WorkplaceId workplace, Ground ground) {
        Outcome outcome = house.bean(Inspections.class).begin(world.me(), new NewInspection(workplace,
                world.inspectorate.intake(), ground, Optional.empty(), true, Secret.NOTHING, Optional.empty()));
        return house.bean(Inspections.class).find(((Outcome.Done) outcome).id(), world.me()).orElseThrow();
    }

    private static SignalOutcome refused(SignalOutcome.Reason why) {
        return new SignalOutcome.Refused(why);
    }
}
