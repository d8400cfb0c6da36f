package org.tayanych.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.tayanych.access.Inspector;
import org.tayanych.access.Role;
import org.tayanych.access.Team;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;

/** From draft to the end: who may do what, and in which order. */
@HouseTest
class StepsTest {

    @Autowired
    House house;

    Bureau bureau;

    @BeforeEach
    void anInspectorate() {
        bureau = new Bureau(house);
    }

    @Test
    void nothing_is_begun_at_a_workplace_of_another_organisation_or_for_another_team() {
        Bureau other = new Bureau(house);
        assertThat(begin(new WorkplaceId(UUID.randomUUID()), bureau.place.intake())).isEqualTo(Outcome.refused(Outcome.Why.NO_WORKPLACE));
        assertThat(begin(other.workshop, bureau.place.intake())).isEqualTo(Outcome.refused(Outcome.Why.NO_WORKPLACE));
        assertThat(begin(bureau.workshop, other.place.intake())).isEqualTo(Outcome.refused(Outcome.Why.NO_TEAM));
    }

    private Outcome begin(WorkplaceId at, org.tayanych.vocabulary.TeamId team) {
        return bureau.inspections.begin(bureau.inspector,
                new NewInspection(at, team, Ground.PLAN, Optional.empty(), false, Secret.NOTHING, Optional.empty()));
    }

    @Test
    void whoever_asked_does_not_approve_and_an_inspector_approves_nothing() {
        InspectionId own = ((Outcome.Done) bureau.inspections.begin(bureau.chief, new NewInspection(bureau.workshop,
                bureau.place.intake(), Ground.PLAN, Optional.empty(), false, Secret.NOTHING, Optional.empty()))).id();
        Bureau.done(bureau.steps.askApproval(own, bureau.chief));
        assertThat(bureau.steps.approve(own, bureau.chief)).isEqualTo(Outcome.refused(Outcome.Why.SAME_PERSON));
        assertThat(bureau.steps.approve(own, bureau.inspector)).isEqualTo(Outcome.refused(Outcome.Why.NOT_YOURS));
        InspectionId id = bureau.draft();
        Bureau.done(bureau.steps.askApproval(id, bureau.inspector));
        assertThat(bureau.steps.sendBack(id, bureau.chief, Secret.NOTHING)).isEqualTo(Outcome.refused(Outcome.Why.NO_REASON));
        Bureau.done(bureau.steps.sendBack(id, bureau.chief, Secret.of("name the day")));
        assertThat(bureau.now(id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void no_step_is_taken_from_where_it_does_not_begin() {
        InspectionId id = bureau.draft();
        Outcome gone = Outcome.refused(Outcome.Why.NOT_HERE);
        assertThat(bureau.steps.approve(id, bureau.chief)).isEqualTo(gone);
        assertThat(bureau.steps.notice(id, bureau.inspector, bureau.today())).isEqualTo(gone);
        assertThat(bureau.steps.setOut(id, bureau.inspector)).isEqualTo(gone);
        assertThat(bureau.steps.lift(id, bureau.inspector, Secret.NOTHING)).isEqualTo(gone);
        assertThat(bureau.steps.close(id, bureau.inspector)).isEqualTo(gone);
        assertThat(bureau.acts.draw(id, bureau.inspector)).isEqualTo(gone);
        assertThat(bureau.visits.take(id, bureau.inspector, bureau.sheet(UUID.randomUUID(), 3))).isEqualTo(gone);
        assertThat(bureau.findings.write(id, bureau.inspector, Bureau.entry("a word"))).isEqualTo(gone);
        assertThat(bureau.now(id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void days_of_consent_and_notice_are_no_days_of_the_future_and_not_turned_around() {
        InspectionId id = bureau.approved(Ground.PLAN, bureau.workshop);
        Outcome day = Outcome.refused(Outcome.Why.DAY);
        assertThat(bureau.steps.notice(id, bureau.inspector, bureau.today().plusDays(1))).isEqualTo(day);
        Bureau.done(bureau.steps.consent(id, bureau.inspector, false, bureau.today()));
        assertThat(bureau.steps.consent(id, bureau.inspector, true, bureau.today().minusDays(1))).isEqualTo(day);
        Bureau.done(bureau.steps.plan(id, bureau.inspector, bureau.today(), true));
        assertThat(bureau.steps.notice(id, bureau.inspector, bureau.today())).isEqualTo(Outcome.refused(Outcome.Why.UNANNOUNCED));
    }

    @Test
    void not_being_let_in_is_a_result_of_its_own_and_anything_else_closes() {
        InspectionId refused = bureau.out(Ground.PLAN, bureau.workshop);
        Bureau.done(bureau.steps.notVisited(refused, bureau.inspector, WhyNoVisit.ENTRY_REFUSED, Secret.of("the gate stayed shut")));
        assertThat(bureau.now(refused).state()).isEqualTo(State.REFUSED);
        InspectionId gone = bureau.draft();
        assertThat(bureau.steps.notVisited(gone, bureau.inspector, WhyNoVisit.ENTRY_REFUSED, Secret.of("no")))
                .as("nobody stood at the gate").isEqualTo(Outcome.refused(Outcome.Why.NOT_HERE));
        Bureau.done(bureau.steps.notVisited(gone, bureau.inspector, WhyNoVisit.OUT_OF_BUSINESS, Secret.of("sold")));
        assertThat(bureau.now(gone)).satisfies(here -> {
            assertThat(here.state()).isEqualTo(State.CLOSED);
            assertThat(here.whyNoVisit()).contains(WhyNoVisit.OUT_OF_BUSINESS);
        });
    }

    @Test
    void an_inspector_of_another_team_finds_nothing_and_changes_nothing() {
        World.Place place = bureau.place;
        Inspector other = bureau.world.inspector(place.enrol(Role.CHIEF_INSPECTOR, place.team(Team.Kind.RECEIVING)));
        InspectionId id = bureau.visited(Bureau.entry("eleven weeks without pay"));
        FindingId finding = bureau.findings.of(id, bureau.inspector).getFirst().id();
        assertThat(bureau.inspections.find(id, other)).isEmpty();
        assertThat(bureau.inspections.ofWorkplace(bureau.workshop, other)).isEmpty();
        assertThat(bureau.findings.of(id, other)).isEmpty();
        assertThat(bureau.findings.find(finding, other)).isEmpty();
        assertThat(bureau.findings.strike(finding, other, Secret.of("mine now"))).isEqualTo(Outcome.refused(Outcome.Why.NOT_HERE));
        assertThat(bureau.acts.draw(id, other)).isEqualTo(Outcome.refused(Outcome.Why.NOT_HERE));
        assertThat(house.bean(Register.class).list(other, Register.Wanted.ALL, 1).rows()).isEmpty();
    }

    @Test
    void what_happened_is_written_once_and_the_database_refuses_to_change_it() {
        InspectionId id = bureau.visited(Bureau.entry("no contracts"));
        assertThat(bureau.inspections.happened(bureau.now(id), bureau.inspector)).extracting(Happening::kind).containsExactly(
                Happening.Kind.BEGUN, Happening.Kind.APPROVAL_ASKED, Happening.Kind.APPROVED, Happening.Kind.VISIT_STARTED,
                Happening.Kind.VISITED, Happening.Kind.FINDING_WRITTEN, Happening.Kind.SYNCED);
        for (String change : List.of(
                "update inspections.event set day = current_date where inspection = '%s'",
                "delete from inspections.event where inspection = '%s'",
                "delete from inspections.finding where inspection = '%s'",
                "delete from inspections.wording where inspection = '%s'",
                "update inspections.sync set at = now() where inspection = '%s'")) {
            assertThatThrownBy(() -> house.database().sql(change.formatted(id)).update())
                    .as(change).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("is written once");
        }
    }
}
