package org.tayanych.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Rules;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.Topic;

@HouseTest
class PlansTest {

    @Autowired
    House house;

    private Quarter world;
    private Plans plans;
    private Slots slots;

    @BeforeEach
    void world() {
        world = new Quarter(house);
        plans = house.bean(Plans.class);
        slots = house.bean(Slots.class);
    }

    @Test
    void whoever_asked_does_not_approve() {
        world.workplace("F", 30, "KG-GB");
        PlanId plan = world.plan(Quarter.means(5));
        Quarter.done(plans.ask(plan, world.boss()));
        assertThat(plans.decide(plan, world.boss(), true)).isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.SAME_PERSON));
    }

    @Test
    void an_inspector_does_not_approve() {
        world.workplace("F", 30, "KG-GB");
        PlanId plan = world.plan(Quarter.means(5));
        Quarter.done(plans.ask(plan, world.boss()));
        assertThat(plans.decide(plan, world.me(), true)).isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.NOT_YOURS));
    }

    @Test
    void a_plan_without_slots_is_not_put_before_anybody() {
        assertThat(plans.ask(world.plan(Quarter.means(5)), world.me())).isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.EMPTY));
    }

    @Test
    void no_visit_begins_from_a_plan_that_is_not_approved_and_none_twice() {
        world.workplace("F", 30, "KG-GB");
        PlanId draft = world.plan(Quarter.means(5));
        Slot slot = slots.of(world.now(draft), 0, 1).getFirst();
        assertThat(slots.begin(draft, slot.id(), world.me())).isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE));
        Quarter.done(plans.ask(draft, world.me()));
        Quarter.done(plans.decide(draft, world.boss(), true));
        InspectionId begun = new InspectionId(Quarter.done(slots.begin(draft, slot.id(), world.me())));
        Inspection inspection = house.bean(Inspections.class).find(begun, world.me()).orElseThrow();
        assertThat(inspection.ground()).isEqualTo(Ground.PLAN);
        assertThat(inspection.workplace()).isEqualTo(slot.workplace());
        assertThat(world.now(draft).state()).isEqualTo(Plan.State.RUNNING);
        assertThat(slots.begin(draft, slot.id(), world.me())).isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE));
    }

    @Test
    void a_plan_of_others_is_nothing() {
        world.workplace("F", 30, "KG-GB");
        PlanId plan = world.plan(Quarter.means(5));
        Quarter other = new Quarter(house);
        assertThat(plans.find(plan, other.boss())).isEmpty();
        assertThat(plans.ask(plan, other.me())).isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE));
        assertThat(plans.close(plan, other.boss())).isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE));
        assertThat(slots.begin(plan, slots.of(world.now(plan), 0, 1).getFirst().id(), other.me()))
                .isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.NOT_HERE));
    }

    @Test
    void an_approved_plan_is_not_computed_again() {
        world.workplace("F", 30, "KG-GB");
        assertThat(plans.compute(world.approved(Quarter.means(5)), world.me()))
                .isEqualTo(PlanOutcome.refused(PlanOutcome.Reason.CHANGED_MEANWHILE));
    }

    @Test
    void a_workplace_that_a_rule_forbids_is_left_out_with_the_rule() {
        WorkplaceId small = world.workplace("F", 5, "KG-GB");
        WorkplaceId large = world.workplace("J", 300, "KG-GB");
        String rule = sizeRule();
        PlanId plan = world.plan(Quarter.means(50));
        assertThat(slots.of(world.now(plan), 0, 10)).extracting(Slot::workplace).containsExactly(large);
        assertThat(slots.firstLeftOut(world.now(plan)))
                .containsExactly(new LeftOut.First(LeftOut.Why.RULE, Optional.of(rule), small, score("F", 2)));
    }

    @Test
    void the_plan_stops_at_its_days_and_says_what_was_left_out() {
        for (int i = 0; i < 12; i++) {
            world.workplace("F", 30, "KG-GB");
        }
        Plan plan = world.now(world.plan(Quarter.means(5)));
        assertThat(slots.count(plan)).isEqualTo(5);
        assertThat(plan.reckoned().orElseThrow().used()).isEqualByComparingTo(plan.means().capacity());
        assertThat(slots.leftOut(plan)).containsExactly(new LeftOut.Group(LeftOut.Why.CAPACITY, Optional.empty(), 7, score("F", 4)));
    }

    @Test
    void a_journey_to_another_region_costs_its_share() {
        world.workplace("F", 30, "KG-O");
        Plan plan = world.now(world.plan(Quarter.means(5)));
        assertThat(slots.of(plan, 0, 1).getFirst().days()).isEqualByComparingTo(new BigDecimal("1.50"));
    }

    @Test
    void a_tenth_is_drawn_by_lot_and_the_same_seed_draws_the_same() {
        for (int i = 0; i < 60; i++) {
            world.workplace(i % 2 == 0 ? "F" : "J", 30, "KG-GB");
        }
        Plan plan = world.now(world.plan(Quarter.means(20)));
        assertThat(slots.count(plan, Slot.Kind.LOT)).isEqualTo(2);
        assertThat(slots.count(plan, Slot.Kind.SCORED)).isEqualTo(18);
        List<WorkplaceId> first = slots.of(plan, 0, 50).stream().map(Slot::workplace).toList();
        Quarter.done(plans.compute(plan.id(), world.me()));
        assertThat(slots.of(plan, 0, 50)).extracting(Slot::workplace).containsExactlyElementsOf(first);
        Set<WorkplaceId> lots = lots(plan);
        boolean otherSeedDrawsOthers = false;
        for (int i = 0; i < 5 && !otherSeedDrawsOthers; i++) {
            otherSeedDrawsOthers = !lots(world.now(world.plan(Quarter.means(20)))).equals(lots);
        }
        assertThat(otherSeedDrawsOthers).isTrue();
    }

    @Test
    void reasons_add_up_to_the_score_and_the_highest_stand_first() {
        world.workplace("J", 5, "KG-GB");
        world.workplace("F", 300, "KG-GB");
        world.workplace("C14", 60, "KG-GB");
        List<Slot> all = slots.of(world.now(world.plan(Quarter.means(50))), 0, 10);
        assertThat(all.getFirst().points()).isEqualTo(new Points(30, 10, 0, 0, 0, 10, 0));
        assertThat(all).extracting(slot -> slot.points().score()).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(house.database().sql("select count(*) from plans.slot where score <> sector + size + signals + accidents + orders + years + chain")
                .query((row, n) -> row.getInt(1)).single()).isZero();
    }

    @Test
    void campaign_slots_come_first_and_only_where_the_campaign_looks() {
        WorkplaceId garment = world.workplace("C14", 30, "KG-GB");
        world.workplace("F", 300, "KG-GB");
        CampaignId campaign = new CampaignId(Quarter.done(house.bean(Campaigns.class).begin(world.me(), new NewCampaign(
                world.inspectorate.intake(), Secret.of("Тигүүчүлөрдүн айлыгы"), Topic.B01,
                new Campaign.Target(Optional.of("C"), Optional.of(new Region("KG-GB")), Optional.of(SizeBand.SMALL)),
                Quarter.FIRST, Quarter.FIRST.plusDays(80)))));
        PlanId plan = world.plan(Quarter.means(50), Optional.of(new Plan.Wanted(campaign, 5)));
        List<Slot> all = slots.of(world.now(plan), 0, 10);
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().kind()).isEqualTo(Slot.Kind.CAMPAIGN);
        assertThat(all.getFirst().workplace()).isEqualTo(garment);
    }

    @Test
    void a_workplace_that_is_inspected_already_is_left_out() {
        WorkplaceId busy = world.workplace("F", 300, "KG-GB");
        PlanId plan = world.approved(Quarter.means(50));
        slots.begin(plan, slots.of(world.now(plan), 0, 1).getFirst().id(), world.me());
        Plan next = world.now(world.plan(Quarter.means(50)));
        assertThat(slots.firstLeftOut(next)).extracting(LeftOut.First::why, LeftOut.First::workplace)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LeftOut.Why.UNDER_WAY, busy));
    }

    @Test
    void what_was_done_to_a_plan_is_only_added_to() {
        world.workplace("F", 30, "KG-GB");
        PlanId plan = world.approved(Quarter.means(5));
        assertThat(plans.steps(world.now(plan))).extracting(PlanStep::kind)
                .containsExactly(PlanStep.Kind.BEGUN, PlanStep.Kind.COMPUTED, PlanStep.Kind.ASKED, PlanStep.Kind.APPROVED);
        assertThatThrownBy(() -> house.database().sql("delete from plans.event where plan = :id").param("id", plan.value()).update())
                .hasMessageContaining("only added");
    }

    private Set<WorkplaceId> lots(Plan plan) {
        return slots.of(plan, 0, 50).stream().filter(slot -> slot.kind() == Slot.Kind.LOT).map(Slot::workplace)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static int score(String section, int size) {
        return Weights.shipped().sectors().getOrDefault(section, 0) + size + Weights.shipped().years().never();
    }

    /** Switches on the rule that leaves small firms out. */
    private String sizeRule() {
        Rules rules = house.bean(Rules.class);
        String code = rules.of(world.boss()).stream().map(Rules.Standing::rule)
                .filter(rule -> rule.kind() == org.tayanych.inspections.Rule.Kind.SIZE).findFirst().orElseThrow().code();
        assertThat(rules.switchOn(world.boss(), code, new Rules.Terms(Optional.empty(), Optional.<LocalDate>empty(), Set.of(),
                Set.of(SizeBand.MICRO), Optional.empty()), Secret.of("Сурап билдик"), Secret.of("Кат"))).isEqualTo(Rules.Switched.DONE);
        return code;
    }
}
