package org.tayanych.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SizeBand;

/** Rules that forbid visits: whom they stop, at which door, and how the days are counted. */
@HouseTest
class RulesTest {

    private static final Set<Ground> NOBODY = Set.of();

    @Autowired
    House house;

    Bureau bureau;

    @BeforeEach
    void anInspectorate() {
        bureau = new Bureau(house);
    }

    @Test
    void a_rule_that_nobody_read_in_a_law_stops_nothing_until_the_chief_says_so() {
        assertThat(bureau.rules.of(bureau.inspector)).isNotEmpty().noneMatch(Rules.Standing::applies);
        InspectionId id = bureau.draft(Ground.PLAN, bureau.workplace("Кичине цех", 4, "KG-C"));
        assertThat(bureau.steps.askApproval(id, bureau.inspector)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void switching_is_refused_without_right_reason_source_size_number_or_with_days_turned() {
        Rules.Terms none = new Rules.Terms(Optional.empty(), Optional.empty(), NOBODY, Set.of(), Optional.empty());
        LocalDate day = bureau.today();
        Rules.Terms turned = new Rules.Terms(Optional.of(day), Optional.of(day.minusDays(1)), NOBODY, Set.of(), Optional.empty());
        Secret words = Secret.of("because");
        assertThat(bureau.rules.switchOn(bureau.inspector, "BAN_2026", none, words, words)).isEqualTo(Rules.Switched.NOT_YOURS);
        assertThat(bureau.rules.switchOn(bureau.chief, "BAN_2026", none, Secret.NOTHING, words)).isEqualTo(Rules.Switched.NO_REASON);
        assertThat(bureau.rules.switchOn(bureau.chief, "BAN_2026", none, words, Secret.NOTHING)).isEqualTo(Rules.Switched.NO_SOURCE);
        assertThat(bureau.rules.switchOn(bureau.chief, "BAN_2026", turned, words, words)).isEqualTo(Rules.Switched.DAYS_TURNED);
        assertThat(bureau.rules.switchOn(bureau.chief, "SMALL_FIRMS", none, words, words)).isEqualTo(Rules.Switched.NO_SIZES);
        assertThat(bureau.rules.switchOn(bureau.chief, "NOTICE", none, words, words)).isEqualTo(Rules.Switched.NO_NUMBER);
        assertThat(bureau.rules.switchOn(bureau.chief, "ARTICLE_999", none, words, words)).isEqualTo(Rules.Switched.NOT_HERE);
        assertThat(bureau.rules.of(bureau.inspector)).noneMatch(Rules.Standing::applies);
    }

    @Test
    void a_small_firm_is_stopped_at_approval_and_goes_on_when_the_ground_is_spared() {
        bureau.switchOn("SMALL_FIRMS", Set.of(Ground.COMPLAINT), Set.of(SizeBand.MICRO), 0);
        InspectionId id = bureau.draft(Ground.PLAN, bureau.workplace("Чакан цех", 5, "KG-C"));
        Outcome stopped = bureau.steps.askApproval(id, bureau.inspector);
        assertThat(stopped).isInstanceOfSatisfying(Outcome.Blocked.class, by -> assertThat(by.rule().code()).isEqualTo("SMALL_FIRMS"));
        assertThat(bureau.now(id)).satisfies(here -> {
            assertThat(here.state()).isEqualTo(State.BLOCKED);
            assertThat(here.rule()).contains("SMALL_FIRMS");
            assertThat(here.days().blocked()).contains(bureau.today());
        });
        assertThat(bureau.steps.lift(id, bureau.inspector, Secret.NOTHING)).isInstanceOf(Outcome.Blocked.class);
        house.clock().forward(Duration.ofDays(3));
        Stops.Page page = bureau.house.bean(Stops.class).of(bureau.inspector, bureau.today().minusDays(30), bureau.today(), 1);
        assertThat(page.all()).isEqualTo(1);
        assertThat(page.lost()).isEqualTo(3);
        Bureau.done(bureau.steps.ground(id, bureau.inspector, Ground.COMPLAINT, Secret.of("another ground came")));
        Bureau.done(bureau.steps.lift(id, bureau.inspector, Secret.of("the ground changed")));
        assertThat(bureau.now(id).state()).isEqualTo(State.DRAFT);
        assertThat(bureau.now(id).days().lifted()).contains(bureau.today());
        Bureau.done(bureau.steps.askApproval(id, bureau.inspector));
        house.clock().forward(Duration.ofDays(4));
        assertThat(bureau.house.bean(Stops.class).of(bureau.inspector, bureau.today().minusDays(30), bureau.today(), 1).lost())
                .as("no day is lost after the stop was lifted").isEqualTo(3);
    }

    @Test
    void a_ban_stops_an_approved_visit_at_its_door_and_ends_with_its_last_day() {
        InspectionId id = bureau.approved(Ground.PLAN, bureau.workshop);
        Rules.Terms terms = new Rules.Terms(Optional.of(bureau.today()), Optional.of(bureau.today().plusDays(2)), NOBODY, Set.of(),
                Optional.empty());
        bureau.rules.switchOn(bureau.chief, "BAN_2026", terms, Secret.of("a decree"), Secret.of("decree no. 1"));
        Bureau.done(bureau.visits.choose(id, bureau.inspector, java.util.List.of("GENERAL")));
        assertThat(bureau.steps.setOut(id, bureau.inspector)).isInstanceOf(Outcome.Blocked.class);
        house.clock().forward(Duration.ofDays(2));
        assertThat(bureau.steps.lift(id, bureau.inspector, Secret.NOTHING)).as("its last day").isInstanceOf(Outcome.Blocked.class);
        house.clock().forward(Duration.ofDays(1));
        Bureau.done(bureau.steps.lift(id, bureau.inspector, Secret.NOTHING));
        Bureau.done(bureau.steps.setOut(id, bureau.inspector));
        assertThat(bureau.now(id).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void without_consent_no_notice_and_without_notice_no_visit() {
        bureau.switchOn("CONSENT", NOBODY, Set.of(), 0);
        bureau.switchOn("NOTICE", NOBODY, Set.of(), 2);
        InspectionId id = bureau.approved(Ground.PLAN, bureau.workshop);
        assertThat(bureau.steps.notice(id, bureau.inspector, bureau.today()))
                .isInstanceOfSatisfying(Outcome.Blocked.class, by -> assertThat(by.rule().code()).isEqualTo("CONSENT"));
        Bureau.done(bureau.steps.consent(id, bureau.inspector, false, bureau.today()));
        Bureau.done(bureau.steps.consent(id, bureau.inspector, true, bureau.today()));
        Bureau.done(bureau.steps.lift(id, bureau.inspector, Secret.of("consent came")));
        Bureau.done(bureau.visits.choose(id, bureau.inspector, java.util.List.of("GENERAL")));
        assertThat(bureau.steps.setOut(id, bureau.inspector))
                .isInstanceOfSatisfying(Outcome.Blocked.class, by -> assertThat(by.rule().code()).isEqualTo("NOTICE"));
        assertThat(bureau.house.database().sql("select count(*) from inspections.block where inspection = :id")
                .param("id", id.value()).query(Long.class).single()).as("each stop is a row of its own").isEqualTo(2);
    }

    @Test
    void a_notice_counts_only_after_its_days() {
        bureau.switchOn("NOTICE", NOBODY, Set.of(), 2);
        InspectionId id = bureau.approved(Ground.PLAN, bureau.workshop);
        Bureau.done(bureau.steps.notice(id, bureau.inspector, bureau.today()));
        Bureau.done(bureau.visits.choose(id, bureau.inspector, java.util.List.of("GENERAL")));
        assertThat(bureau.steps.setOut(id, bureau.inspector)).isInstanceOf(Outcome.Blocked.class);
        house.clock().forward(Duration.ofDays(2));
        Bureau.done(bureau.steps.lift(id, bureau.inspector, Secret.NOTHING));
        assertThat(bureau.now(id).state()).isEqualTo(State.NOTIFIED);
        Bureau.done(bureau.steps.setOut(id, bureau.inspector));
    }

    @Test
    void the_same_firm_is_not_visited_again_too_soon() {
        bureau.visited();
        bureau.switchOn("FREQUENCY", Set.of(Ground.FOLLOW_UP), Set.of(), 12);
        InspectionId again = bureau.draft(Ground.PLAN, bureau.workshop);
        assertThat(bureau.steps.askApproval(again, bureau.inspector)).isInstanceOf(Outcome.Blocked.class);
        InspectionId follow = bureau.draft(Ground.FOLLOW_UP, bureau.workshop);
        assertThat(bureau.steps.askApproval(follow, bureau.inspector)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_was_switched_off_lets_go_and_what_was_said_stays() {
        bureau.switchOn("BAN_2026", NOBODY, Set.of(), 0);
        InspectionId id = bureau.draft();
        assertThat(bureau.steps.askApproval(id, bureau.inspector)).isInstanceOf(Outcome.Blocked.class);
        bureau.rules.switchOff(bureau.chief, "BAN_2026", Secret.of("a lawyer read it"), Secret.of("answer no. 3"));
        Bureau.done(bureau.steps.lift(id, bureau.inspector, Secret.NOTHING));
        assertThat(bureau.rules.find("BAN_2026", bureau.inspector)).hasValueSatisfying(standing -> {
            assertThat(standing.applies()).isFalse();
            assertThat(standing.said()).hasValueSatisfying(said -> assertThat(said.reason().reveal()).isEqualTo("a lawyer read it"));
        });
        assertThat(house.database().sql("select count(*) from inspections.switch where organisation = :id")
                .param("id", bureau.place.organisation().value()).query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void a_rule_of_one_inspectorate_stops_nobody_in_another() {
        bureau.switchOn("BAN_2026", NOBODY, Set.of(), 0);
        Bureau other = new Bureau(house);
        assertThat(other.steps.askApproval(other.draft(), other.inspector)).isInstanceOf(Outcome.Done.class);
    }
}
