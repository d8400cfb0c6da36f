package org.tayanych.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/** Screening and violence at work, as members meet them. */
@HouseTest
class ProtectionTest {

    @Autowired
    House house;

    World world;
    World.Place place;
    World.Person consultant;
    World.Person specialist;

    @BeforeEach
    void aHotlineWithSpecialists() {
        world = house.world();
        place = world.hotline();
        consultant = place.consultant();
        specialist = place.specialist();
    }

    private static String path(Submission.Accepted made, String panel) {
        return "/desk/cases/" + made.id() + "/" + panel;
    }

    private CaseFile file(Submission.Accepted made, World.Person reader) {
        return house.bean(CaseFiles.class).glance(made.id(), world.worker(reader)).orElseThrow();
    }

    @Test
    void a_screening_without_one_answer_is_refused() {
        Submission.Accepted made = place.complaint("They keep my passport", Topic.G01);
        Visitor desk = world.signIn(consultant);
        Answer again = desk.form(desk.get(path(made, "screening")), "form[action$=screening]").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Mark at least one answer.");
    }

    @Test
    void documents_kept_and_threats_are_red_and_call_the_supervisor_at_once() {
        World.Person supervisor = place.supervisor();
        house.bean(org.tayanych.vault.TeamKeys.class)
                .grant(place.intake(), world.worker(consultant).keyring(), supervisor.id());
        Submission.Accepted made = place.complaint("They keep my passport", Topic.B01);
        Visitor desk = world.signIn(consultant);
        Answer kept = desk.form(desk.get(path(made, "screening")), "form[action$=screening]")
                .set("FL07", "YES").set("FL06", "YES").submit();
        assertThat(kept.text()).contains("Look at once", "Papers are kept, and there are threats.");
        CaseFile file = file(made, consultant);
        assertThat(file.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(file.reasons()).contains(CaseFile.Reason.FORCED_LABOUR);
        assertThat(world.signIn(supervisor).get("/desk/board").text()).contains("Alerts not taken: 1", "Emergency");
    }

    @Test
    void a_red_screening_reaches_the_supervisor_within_a_minute_and_climbs_when_nobody_takes_it() throws Exception {
        World.Person supervisor = place.supervisor();
        house.bean(org.tayanych.vault.TeamKeys.class)
                .grant(place.intake(), world.worker(consultant).keyring(), supervisor.id());
        World.Person elsewhere = place.enrol(org.tayanych.access.Role.SUPERVISOR, place.receiving());
        Submission.Accepted made = place.complaint("They keep my passport", Topic.B01);
        Visitor desk = world.signIn(consultant);
        java.time.Instant marked = house.clock().instant();
        desk.form(desk.get(path(made, "screening")), "form[action$=screening]").set("FL07", "YES").set("FL06", "YES").submit();
        house.clock().forward(java.time.Duration.ofSeconds(59).minus(java.time.Duration.between(marked, house.clock().instant())));
        house.run("notices-send");
        assertThat(house.mail().getReceivedMessagesForDomain(supervisor.mail())).hasSize(1);
        assertThat(house.mail().getReceivedMessagesForDomain(elsewhere.mail())).isEmpty();
        house.clock().forward(java.time.Duration.ofMinutes(16));
        house.run("hotline-alerts-climb");
        house.run("notices-send");
        assertThat(house.mail().getReceivedMessagesForDomain(elsewhere.mail())).hasSize(1);
    }

    @Test
    void an_older_screening_stays_when_a_newer_one_is_kept() {
        Submission.Accepted made = place.complaint("words", Topic.B01);
        Visitor desk = world.signIn(consultant);
        desk.form(desk.get(path(made, "screening")), "form[action$=screening]").set("FL02", "YES").submit();
        Answer page = desk.form(desk.get(path(made, "screening")), "form[action$=screening]").set("FL02", "NO").submit();
        assertThat(page.page().select(".ty-timeline li .govuk-tag").eachText()).hasSize(2);
    }

    @Test
    void the_worker_sees_nothing_of_a_screening() {
        Submission.Accepted made = place.complaint("words", Topic.B01);
        Visitor desk = world.signIn(consultant);
        desk.get("/desk/cases/" + made.id());
        Visitor worker = house.visitor();
        Answer entrance = worker.get("/en/my");
        Answer before = worker.form(entrance, "form:has(input[name=code])")
                .set("code", made.receipt().code().reveal()).submit();
        desk.form(desk.get(path(made, "screening")), "form[action$=screening]").set("FL03", "YES").submit();
        Answer after = worker.get(before.path());
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.page().select("main").text()).isEqualTo(before.page().select("main").text());
    }

    @Test
    void violence_is_written_down_only_in_the_specialists_hands() {
        Submission.Accepted made = place.complaint("words", Topic.B01);
        Visitor desk = world.signIn(consultant);
        Answer page = desk.get(path(made, "violence"));
        assertThat(page.page().select("input[name=forms]")).isEmpty();
        var token = page.page().select("form[action$=specialists] input[type=hidden]");
        Answer refused = desk.post(path(made, "violence"), token.attr("name"), token.val(), "forms", "VH06");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("not in the specialists’ hands");
    }

    @Test
    void handed_to_the_specialists_a_case_is_gone_for_everybody_else() {
        Submission.Accepted made = place.complaint("A name nobody else carries", Topic.B01);
        Visitor desk = world.signIn(consultant);
        desk.form(desk.get(path(made, "violence")), "form[action$=specialists]").set("note", "please call").submit();
        Answer nothing = desk.get("/desk/cases/" + UUID.randomUUID());
        for (String panel : List.of("", "violence", "screening", "messages", "remedies", "consultations")) {
            Answer found = desk.get(path(made, panel).replaceAll("/$", ""));
            assertThat(found.status()).as(panel).isEqualTo(404);
            assertThat(found.page().select("main").text()).isEqualTo(nothing.page().select("main").text());
        }
        assertThat(desk.get("/desk").text()).doesNotContain(made.reference().toString());
        Answer search = desk.get("/desk/search");
        Answer found = desk.form(search, "form[method=post]:has(input[name=words])").set("words", "nobody else carries").submit();
        assertThat(found.text()).doesNotContain(made.reference().toString());
        assertThat(world.signIn(specialist).get("/desk/cases/" + made.id()).text()).contains("A name nobody else carries");
    }

    @Test
    void the_type_is_written_down_only_with_consent() {
        Submission.Accepted made = place.complaint("words", Topic.E02);
        Visitor desk = world.signIn(specialist);
        Answer again = desk.form(desk.get(path(made, "violence")), "form[action$=violence]")
                .tick("forms", "VH02").tick("types", "SEXUAL_ASSAULT").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Ask first.");
    }

    @Test
    void the_medical_limits_stand_there_at_once_and_count_down_when_the_hour_is_known() {
        Submission.Accepted made = place.complaint("words", Topic.E02);
        Visitor desk = world.signIn(specialist);
        Answer page = desk.get(path(made, "violence"));
        assertThat(page.text()).contains("within 72 hours", "within 120 hours", "No doctor has confirmed these limits");
        LocalDate yesterday = LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Asia/Bishkek")).minusDays(1);
        Answer kept = desk.form(page, "form[action$=violence]").tick("forms", "VH06")
                .set("on-day", "" + yesterday.getDayOfMonth()).set("on-month", "" + yesterday.getMonthValue())
                .set("on-year", "" + yesterday.getYear()).submit();
        assertThat(kept.text()).contains("Hours left").contains("It is written down, for specialists’ eyes alone.");
    }

    @Test
    void no_question_asks_for_proof() {
        Submission.Accepted made = place.complaint("words", Topic.E01);
        Answer page = world.signIn(specialist).get(path(made, "violence"));
        assertThat(page.text()).contains("Ask for no proof, no papers, no witnesses.");
        assertThat(page.page().select("form[action$=violence] input[required], form[action$=violence] textarea[required]"))
                .isEmpty();
    }

    @Test
    void a_stranger_finds_neither_panel() {
        Submission.Accepted made = place.complaint("words", Topic.B01);
        Visitor stranger = world.signIn(world.hotline().consultant());
        assertThat(stranger.get(path(made, "screening")).status()).isEqualTo(404);
        assertThat(stranger.get(path(made, "violence")).status()).isEqualTo(404);
    }
}
