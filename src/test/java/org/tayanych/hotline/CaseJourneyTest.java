package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Dialogue;
import org.tayanych.complaints.Progress;
import org.tayanych.complaints.Submission;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** A complaint, from its arrival on the desk to its closing, as a consultant works it without JavaScript. */
@HouseTest
class CaseJourneyTest {

    @Autowired
    House house;

    Desk desk;
    Visitor consultant;

    @BeforeEach
    void sitDown() {
        desk = new Desk(house);
        consultant = desk.world.signIn(desk.consultant);
    }

    private String path(Submission.Accepted made) {
        return "/desk/cases/" + made.id();
    }

    @Test
    void a_complaint_stands_on_the_desk_at_once_and_its_first_reading_shows_to_the_worker() {
        Submission.Accepted made = desk.complaint("Three months without wages", Topic.B02);
        Answer queue = consultant.get("/desk?view=NEW");
        assertThat(queue.text()).contains(made.reference().toString());
        assertThat(queue.text()).doesNotContain("Three months");
        Answer page = consultant.click(queue, made.reference().toString());
        assertThat(page.text()).contains("Three months without wages", "Test workshop");
        assertThat(desk.bean(Complaints.class).facts(made.id()).orElseThrow().progress()).isEqualTo(new Progress.Read());
        assertThat(consultant.get("/desk?view=NEW").text()).doesNotContain(made.reference().toString());
    }

    @Test
    void the_safe_contact_stands_before_everything_else_and_before_the_number() {
        Submission.Accepted made = desk.complaint("words", Desk.evenings("+996 555 000 111"), false, Topic.B01);
        String text = consultant.get(path(made)).page().select("main").text();
        assertThat(text.indexOf("Safe contact")).isBetween(0, text.indexOf("words") - 1);
        assertThat(text.indexOf("Is this the library?")).isBetween(0, text.indexOf("+996 555 000 111") - 1);
        assertThat(text).contains("my sister", "Leave no message.");
    }

    @Test
    void an_empty_note_is_refused_beside_its_field() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Answer page = consultant.get(path(made));
        Answer again = consultant.form(page, "form[action$=notes]").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#note-error").text()).contains("Write the note first.");
    }

    @Test
    void a_note_stands_in_the_timeline_newest_first() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        consultant.form(consultant.get(path(made)), "form[action$=notes]").set("note", "First thing").submit();
        house.clock().forward(java.time.Duration.ofMinutes(1));
        Answer page = consultant.form(consultant.get(path(made)), "form[action$=notes]").set("note", "Second thing").submit();
        assertThat(page.page().select(".ty-timeline").text()).containsSubsequence("Second thing", "First thing", "Came in");
        assertThat(page.page().select("textarea[name=note]").text()).isEmpty();
    }

    @Test
    void a_question_makes_the_case_wait_for_the_worker_and_the_answer_brings_it_back() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Answer page = consultant.get(path(made) + "/messages");
        Answer sent = consultant.form(page, "form[action$=messages]")
                .set("message", "Which months were they?").tick("question", "yes").submit();
        assertThat(sent.text()).contains("Which months were they?");
        assertThat(consultant.get("/desk?view=OTHERS").text()).contains(made.reference().toString());
        assertThat(consultant.get("/desk?view=US").text()).doesNotContain(made.reference().toString());
        Receipts.Opened worker = desk.bean(Receipts.class)
                .open(made.receipt().code(), ReceiptKind.COMPLAINT).orElseThrow();
        desk.bean(Dialogue.class).write(worker, Secret.of("June and July"));
        assertThat(consultant.get("/desk?view=US").text()).contains(made.reference().toString());
        assertThat(consultant.get(path(made) + "/messages").text()).contains("June and July");
    }

    @Test
    void an_empty_message_is_refused() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Answer again = consultant.form(consultant.get(path(made) + "/messages"), "form[action$=messages]").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Write something or add a file.");
    }

    @Test
    void a_file_can_be_sent_to_the_worker_without_words() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Answer sent = consultant.form(consultant.get(path(made) + "/messages"), "form[action$=messages]")
                .attach("file", "letter.txt", "text/plain", "A letter to the employer".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .submit();
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text()).contains("letter.txt", "SHA-256");
        Answer original = consultant.click(sent, "/original");
        assertThat(original.body()).isEqualTo("A letter to the employer");
        assertThat(original.header("content-disposition")).startsWith("attachment").doesNotContain("letter");
    }

    @Test
    void urgency_is_changed_with_a_reason_and_not_without() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Answer page = consultant.get(path(made) + "/triage");
        Answer again = consultant.form(page, "form[action$=urgency]").set("urgency", "EMERGENCY").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Mark at least one reason.");
        Answer kept = consultant.form(page, "form[action$=urgency]")
                .set("urgency", "EMERGENCY").tick("reasons", "DANGER_NOW").submit();
        assertThat(kept.text()).contains("The urgency is kept.");
        assertThat(consultant.get(path(made)).page().select(".ty-timeline").text()).contains("Urgency:", "Danger now");
    }

    @Test
    void closing_asks_only_for_what_is_missing_and_the_case_can_be_opened_again() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Answer page = consultant.get(path(made) + "/closing");
        Answer again = consultant.form(page, "form[action$=closing]").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".govuk-error-summary__list li")).hasSize(2);
        consultant.form(page, "form[action$=closing]").tick("outcomes", "O20").set("told", "IN_THE_DIALOGUE").submit();
        assertThat(consultant.get("/desk?view=CLOSED").text()).contains(made.reference().toString());
        assertThat(desk.bean(Complaints.class).facts(made.id()).orElseThrow().progress()).isEqualTo(new Progress.Closed());
        Answer open = consultant.form(consultant.get(path(made) + "/closing"), "form[action$=reopen]").submit();
        assertThat(open.text()).contains("The case is open again.");
        assertThat(consultant.get("/desk?view=US").text()).contains(made.reference().toString());
    }

    @Test
    void a_case_without_topic_or_with_an_open_task_cannot_be_closed() {
        Submission.Accepted made = desk.complaint("words");
        Answer again = consultant.form(consultant.get(path(made) + "/closing"), "form[action$=closing]")
                .tick("outcomes", "O20").set("told", "BY_CALL").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("The case has no topic yet.");
    }

    @Test
    void a_consultation_says_what_was_asked_and_advised_by_whom_and_how_long() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Answer page = consultant.get(path(made) + "/consultations");
        Answer again = consultant.form(page, "form[action$=consultations]").set("minutes", "700").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".govuk-error-summary__list li")).hasSize(3);
        Answer kept = consultant.form(page, "form[action$=consultations]")
                .set("question", "May they pay in goods?").set("advice", "No, in money.").set("minutes", "12").submit();
        assertThat(kept.text()).contains("May they pay in goods?", "No, in money.", "12 minutes", "Test CONSULTANT");
    }
}
