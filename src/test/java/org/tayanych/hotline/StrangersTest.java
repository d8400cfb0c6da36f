package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Submission;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** Every door with an id in it answers a stranger as if there were nothing behind it. */
@HouseTest
class StrangersTest {

    private static final List<String> READ = List.of(
            "", "/messages", "/triage", "/tasks", "/consultations", "/handover", "/closing",
            "/files/" + UUID.randomUUID(), "/files/" + UUID.randomUUID() + "/original");
    private static final List<String> WRITE = List.of(
            "/notes", "/drafts/note", "/take", "/triage/topics", "/triage/urgency", "/tasks", "/tasks/" + UUID.randomUUID(),
            "/consultations", "/handover", "/closing", "/reopen");

    @Autowired
    House house;

    Desk desk;
    Visitor stranger;
    String token;

    @BeforeEach
    void somebodyElsewhere() {
        desk = new Desk(house);
        stranger = desk.world.signIn(desk.world.hotline().enrol(org.tayanych.access.Role.SUPERVISOR,
                desk.world.hotline().intake()));
        token = stranger.get("/desk/contacts").page().select("input[name=_csrf]").val();
    }

    private Answer write(String path) {
        return stranger.post(path, "_csrf", token, "note", "x", "notes", "x", "do", "done");
    }

    private static String shape(Answer answer, Object id) {
        return answer.status() + answer.page().select("main").text().replace(id.toString(), "");
    }

    @Test
    void no_page_of_a_case_tells_a_stranger_that_there_is_one() {
        Submission.Accepted made = desk.complaint("words of another house", Topic.B02);
        UUID nothing = UUID.randomUUID();
        for (String door : READ) {
            Answer there = stranger.get("/desk/cases/" + made.id() + door);
            assertThat(there.status()).as(door).isEqualTo(404);
            assertThat(shape(there, made.id())).as(door)
                    .isEqualTo(shape(stranger.get("/desk/cases/" + nothing + door), nothing));
        }
    }

    @Test
    void nothing_can_be_done_in_a_case_of_another_house() {
        Submission.Accepted made = desk.complaint("words of another house", Topic.B02);
        UUID nothing = UUID.randomUUID();
        for (String door : WRITE) {
            Answer there = write("/desk/cases/" + made.id() + door);
            assertThat(there.status()).as(door).isEqualTo(404);
            assertThat(shape(there, made.id())).as(door)
                    .isEqualTo(shape(write("/desk/cases/" + nothing + door), nothing));
        }
        assertThat(desk.bean(CaseFiles.class).glance(made.id(), desk.me()).orElseThrow().status())
                .isEqualTo(CaseFile.Status.NEW);
    }

    @Test
    void a_contact_of_another_house_is_nothing_too() {
        SubjectId contact = desk.bean(Contacts.class).begin(desk.me(), Channel.PHONE).orElseThrow();
        for (String door : List.of("", "/case")) {
            assertThat(stranger.get("/desk/contacts/" + contact + door).status()).as(door).isEqualTo(404);
        }
        for (String door : List.of("", "/notes", "/case", "/case/draft", "/called-back")) {
            assertThat(write("/desk/contacts/" + contact + door).status()).as(door).isEqualTo(404);
        }
    }

    @Test
    void an_alert_of_another_house_cannot_be_taken() {
        desk.bean(Alerts.class).hardCall(desk.me());
        Alert alert = desk.bean(Alerts.class).waiting(desk.world.worker(desk.supervisor)).getFirst();
        assertThat(write("/desk/alerts/" + alert.id() + "/take").status()).isEqualTo(404);
        house.clock().forward(Duration.ofMinutes(16));
        desk.bean(Alerts.class).climb();
        assertThat(write("/desk/alerts/" + alert.id() + "/take").status()).isEqualTo(404);
        assertThat(desk.bean(Alerts.class).waiting(desk.world.worker(desk.supervisor))).extracting(Alert::id)
                .contains(alert.id());
    }

    @Test
    void a_code_of_another_house_continues_nothing() {
        Submission.Accepted made = desk.complaint("words of another house", Topic.B02);
        Answer answer = stranger.post("/desk/contacts/continue", "_csrf", token, "code", made.receipt().code().reveal());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("There is no such case of your team.");
    }

    @Test
    void a_restricted_case_is_nothing_for_an_ordinary_colleague_whatever_the_way() {
        Submission.Accepted made = desk.complaint("Quite unmistakable wording", Topic.E01);
        Visitor consultant = desk.world.signIn(desk.consultant);
        assertThat(consultant.get("/desk/cases/" + made.id()).status()).isEqualTo(404);
        Stream.of(QueueFilter.View.values()).forEach(view ->
                assertThat(consultant.get("/desk?view=" + view).text()).doesNotContain(made.reference().toString()));
        for (String words : List.of("unmistakable", made.reference().toString())) {
            Answer found = consultant.form(consultant.get("/desk/search")).set("words", words).submit();
            assertThat(found.page().select(".ty-queue")).as(words).isEmpty();
            assertThat(found.text()).as(words).contains("Found: 0.");
        }
        assertThat(desk.bean(CaseFiles.class).open(made.id(), desk.world.worker(desk.supervisor))).isEmpty();
        assertThat(desk.bean(CaseFiles.class).open(made.id(), desk.world.worker(desk.specialist))).isPresent();
    }

    @Test
    void a_case_given_to_the_specialists_is_gone_for_the_giver_and_cannot_come_back() {
        Submission.Accepted made = desk.complaint("words", Topic.E04);
        HandOvers handOvers = desk.bean(HandOvers.class);
        OpenCase opened = desk.open(made.id());
        assertThat(handOvers.toTeam(opened, desk.place.specialists(), Secret.of("Please see to this"))).isTrue();
        assertThat(desk.bean(CaseFiles.class).open(made.id(), desk.me())).isEmpty();
        OpenCase theirs = desk.bean(CaseFiles.class).open(made.id(), desk.world.worker(desk.specialist)).orElseThrow();
        assertThat(theirs.file().restricted()).isTrue();
        assertThat(handOvers.toTeam(theirs, desk.place.intake(), Secret.of("Back to you"))).isFalse();
    }

    @Test
    void a_case_is_given_to_nobody_outside_its_team() {
        Submission.Accepted made = desk.complaint("words", Topic.B02);
        HandOvers handOvers = desk.bean(HandOvers.class);
        assertThat(handOvers.toMember(desk.open(made.id()), desk.specialist.id(), Secret.NOTHING)).isFalse();
        assertThat(handOvers.toTeam(desk.open(made.id()), desk.world.hotline().intake(), Secret.NOTHING)).isFalse();
        assertThat(handOvers.toMember(desk.open(made.id()), desk.colleague.id(), Secret.NOTHING)).isTrue();
    }
}
