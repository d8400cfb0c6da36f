package org.tayanych.accidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.counts.Works;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.Secret;

/** The register of accidents: what is refused, what is flagged, and that nothing is overwritten. */
@HouseTest
class AccidentsTest {

    @Autowired
    House house;

    @Autowired
    Accidents accidents;

    @Autowired
    Investigations investigations;

    @Autowired
    Persons persons;

    @Autowired
    Corrections corrections;

    @Autowired
    JdbcClient db;

    Scene scene;

    @BeforeEach
    void anInspectorate() {
        scene = new Scene(house);
    }

    @Test
    void a_day_in_the_future_and_a_report_before_the_accident_are_refused() {
        LocalDate today = scene.today();
        assertThat(scene.begin(today.plusDays(1), today.plusDays(1))).isInstanceOf(Accidents.Begun.NoSuchDay.class);
        assertThat(scene.begin(today, today.minusDays(1))).isInstanceOf(Accidents.Begun.NoSuchDay.class);
        assertThat(scene.begin(LocalDate.of(1999, 12, 31), today)).isInstanceOf(Accidents.Begun.NoSuchDay.class);
    }

    @Test
    void a_workplace_of_another_organisation_and_a_visit_somewhere_else_are_refused() {
        Works others = new Works(house);
        WorkplaceId theirs = others.workplace("Чужая стройка");
        WorkplaceId second = scene.works.workplace("Вторая стройка");
        InspectionId elsewhere = scene.works.visit(second);
        LocalDate today = scene.today();
        for (NewAccident wrong : new NewAccident[] {
            accident(theirs, Optional.empty(), today),
            accident(scene.workplace, Optional.of(elsewhere), today),
            accident(scene.workplace, Optional.of(others.visit(theirs)), today)
        }) {
            assertThat(accidents.begin(scene.works.inspector(), wrong)).isInstanceOf(Accidents.Begun.NoSuchPlace.class);
        }
    }

    @Test
    void an_inspector_of_another_organisation_finds_nothing() {
        AccidentId id = scene.accident(1);
        assertThat(accidents.open(id, new Works(house).inspector())).isEmpty();
        assertThat(accidents.list(Wanted.all(), new Works(house).inspector()).accidents()).isEmpty();
    }

    @Test
    void a_fatal_accident_that_nobody_investigates_is_flagged_after_the_days_set_and_the_chief_is_called_once() {
        var chief = scene.works.place().chiefInspector();
        AccidentId fatal = scene.accident(2);
        scene.person(fatal, Harm.FATAL);
        AccidentId light = scene.accident(10);
        scene.person(light, Harm.SERIOUS);
        house.run("accidents-fatal");
        assertThat(overdue()).isZero();
        assertThat(mails(chief.mail())).isZero();
        house.clock().forward(Duration.ofDays(2));
        house.run("accidents-fatal");
        house.run("accidents-fatal");
        assertThat(overdue()).isEqualTo(1);
        assertThat(accidents.overdue(scene.open(fatal).accident())).isTrue();
        assertThat(accidents.overdue(scene.open(light).accident())).isFalse();
        assertThat(mails(chief.mail())).isEqualTo(1);
        investigations.begin(scene.open(fatal), scene.today(), Secret.of("three of us"));
        assertThat(overdue()).isZero();
    }

    @Test
    void an_investigation_ends_after_it_began_and_its_days_are_counted() {
        AccidentId id = scene.accident(20);
        LocalDate began = scene.today().minusDays(15);
        assertThat(investigations.end(scene.open(id), scene.today(), Conclusion.AT_WORK, Secret.NOTHING)).isEqualTo(Written.OUT_OF_TURN);
        assertThat(investigations.begin(scene.open(id), scene.today().minusDays(21), Secret.NOTHING)).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(investigations.begin(scene.open(id), began, Secret.of("three of us"))).isEqualTo(Written.DONE);
        assertThat(investigations.begin(scene.open(id), began, Secret.NOTHING)).isEqualTo(Written.OUT_OF_TURN);
        assertThat(investigations.end(scene.open(id), began.minusDays(1), Conclusion.AT_WORK, Secret.NOTHING))
                .isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(scene.open(id).accident().daysOfInvestigation(scene.today())).contains(15L);
        assertThat(investigations.end(scene.open(id), began.plusDays(4), Conclusion.AT_WORK, Secret.of("no railing"))).isEqualTo(Written.DONE);
        assertThat(scene.open(id).accident().daysOfInvestigation(scene.today())).contains(4L);
        assertThat(scene.open(id).accident().conclusion()).contains(Conclusion.AT_WORK);
    }

    @Test
    void somebody_who_dies_later_counts_as_killed_and_both_words_stay_readable() {
        AccidentId id = scene.accident(5);
        var person = scene.person(id, Harm.SERIOUS);
        assertThat(persons.turned(scene.open(id), person, Harm.SERIOUS, scene.today(), Secret.NOTHING)).isEqualTo(Written.SAME);
        assertThat(persons.turned(scene.open(id), person, Harm.FATAL, scene.today(), Secret.of("died in hospital"))).isEqualTo(Written.DONE);
        Accident now = scene.open(id).accident();
        assertThat(now.killed()).isEqualTo(1);
        assertThat(now.serious()).isZero();
        assertThat(scene.open(id).entries()).filteredOn(entry -> entry.kind() == Entry.Kind.HURT)
                .extracting(entry -> entry.newCode().orElseThrow()).containsExactly("SERIOUS", "FATAL");
    }

    @Test
    void a_person_written_down_by_mistake_counts_no_more() {
        AccidentId id = scene.accident(5);
        scene.person(id, Harm.LIGHT, Person.Contract.NONE);
        assertThat(scene.open(id).accident().informal()).isEqualTo(1);
        Entry hurt = scene.open(id).entries().getLast();
        assertThat(corrections.strike(scene.open(id), hurt.id(), Secret.of("stands twice"))).isEqualTo(Written.DONE);
        assertThat(corrections.strike(scene.open(id), hurt.id(), Secret.of("again"))).isEqualTo(Written.NOT_HERE);
        assertThat(scene.open(id).accident().hurt()).isZero();
        assertThat(scene.open(id).accident().informal()).isZero();
    }

    @Test
    void corrected_days_keep_the_old_ones_and_what_was_learned_late_shows() {
        AccidentId id = scene.accident(3);
        LocalDate long_ago = scene.today().minusDays(40);
        assertThat(corrections.days(scene.open(id), scene.today(), scene.today().minusDays(1), Secret.of("why")))
                .isEqualTo(Written.DAY_OUT_OF_RANGE);
        LocalDate reported = scene.open(id).accident().reported();
        assertThat(corrections.days(scene.open(id), long_ago, reported, Secret.of("the hospital says so"))).isEqualTo(Written.DONE);
        Accident now = scene.open(id).accident();
        assertThat(now.daysToReport()).isEqualTo(37);
        assertThat(accidents.late(now)).isTrue();
        Entry line = scene.open(id).entries().getLast();
        assertThat(line.kind()).isEqualTo(Entry.Kind.CORRECTED);
        assertThat(line.oldDay()).contains(reported);
        assertThat(line.words().reveal()).isEqualTo("the hospital says so");
    }

    @Test
    void an_accident_taken_out_counts_nowhere_and_takes_no_more_lines() {
        AccidentId id = scene.accident(3);
        scene.person(id, Harm.FATAL);
        assertThat(corrections.takeOut(scene.open(id), Secret.of("stands twice"))).isEqualTo(Written.DONE);
        assertThat(investigations.begin(scene.open(id), scene.today(), Secret.NOTHING)).isEqualTo(Written.NOT_HERE);
        assertThat(accidents.list(Wanted.all(), scene.works.inspector()).all()).isZero();
        assertThat(accidents.list(new Wanted(Optional.empty(), Optional.empty(), Wanted.Only.STRUCK, 1), scene.works.inspector()).all())
                .isEqualTo(1);
        assertThat(accidents.tolls(scene.works.place().organisation(), scene.today().minusYears(3))).isEmpty();
    }

    @Test
    void the_history_cannot_be_changed_or_emptied_even_in_the_database() {
        AccidentId id = scene.accident(3);
        assertThatThrownBy(() -> db.sql("update accidents.event set day = day - 1 where accident = ?").param(id.value()).update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("delete from accidents.event where accident = ?").param(id.value()).update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("truncate accidents.event cascade").update()).hasMessageContaining("never changed");
    }

    @Test
    void tolls_come_by_workplace_fatal_ones_apart_and_old_ones_left_out() {
        scene.person(scene.accident(10), Harm.FATAL);
        scene.person(scene.accident(20), Harm.LIGHT);
        scene.person(scene.accident(2000), Harm.FATAL);
        assertThat(accidents.tolls(scene.works.place().organisation(), scene.today().minusMonths(36)))
                .isEqualTo(Map.of(scene.workplace, new Accidents.Toll(2, 1)));
    }

    private NewAccident accident(WorkplaceId at, Optional<InspectionId> visit, LocalDate day) {
        return new NewAccident(at, visit, day, day, AccidentKind.FALL, Cause.NOT_KNOWN, Secret.of("fell"));
    }

    private long overdue() {
        return accidents.list(new Wanted(Optional.empty(), Optional.empty(), Wanted.Only.OVERDUE, 1), scene.works.inspector()).all();
    }

    private long mails(String to) {
        house.run("notices-send");
        return Arrays.stream(house.mail().getReceivedMessagesForDomain(to)).count();
    }
}
