package org.tayanych.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.CaseWorker;
import org.tayanych.files.Made;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Topic;

/** The worker returns with the code, and follows everything to its end. */
@HouseTest
class OwnCaseJourneyTest {

    @Autowired
    House house;

    private CaseWorker consultant;
    private Submission.Accepted sent;
    private Visitor phone;

    @BeforeEach
    void a_worker_has_told_and_returns() {
        World.Place hotline = house.world().hotline();
        consultant = house.world().worker(hotline.consultant());
        sent = hotline.complaint("they kept the pay of three months", Topic.B01);
        phone = house.visitor();
        assertThat(enter(phone, sent.receipt().grouped().reveal()).path()).endsWith("/my/case");
    }

    @Test
    void question_and_answer_go_both_ways_with_files() throws IOException {
        say("Do you have anything in writing?", true);
        Answer asked = mine();
        assertThat(asked.text()).contains("Question for you").contains("Do you have anything in writing?");
        Answer answered = phone.form(asked, "form[action$=/my/message]")
                .set("words", "Yes, a photo of the notebook")
                .attach("files", "notebook.jpg", "image/jpeg", Made.jpegTakenAt("HOME-OF-THE-WORKER", 1))
                .submit();
        assertThat(answered.text()).contains("It has been sent").contains("a photo of the notebook").contains("notebook.jpg");
        assertThat(facts().progress()).isEqualTo(new Progress.Read());
        var key = house.bean(Vault.class).open(sent.id(), consultant.keyring(), Purpose.CASE_WORK).orElseThrow();
        Message last = house.bean(Dialogue.class).read(sent.id(), key).getLast();
        assertThat(last.fromWorker()).isTrue();
        assertThat(last.text().reveal()).isEqualTo("Yes, a photo of the notebook");
        assertThat(last.files()).singleElement().satisfies(file -> {
            assertThat(file.cleaned()).isTrue();
            assertThat(file.sha256().reveal()).hasSize(64);
        });
    }

    @Test
    void a_file_is_handed_out_clean_saved_and_never_shown_in_place() throws IOException {
        phone.form(mine(), "form[action$=/my/message]")
                .attach("files", "place.jpg", "image/jpeg", Made.jpegTakenAt("HOME-OF-THE-WORKER", 1)).submit();
        String href = mine().page().select("a[href*=/my/file/]").attr("href");
        Answer file = phone.fetch(href);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).doesNotContain("HOME-OF-THE-WORKER");
        assertThat(file.header("content-disposition")).startsWith("attachment");
        assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(file.headers().allValues("content-security-policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(house.visitor().fetch(href).status()).isEqualTo(404);
        Visitor stranger = house.visitor();
        World.Place other = house.world().hotline();
        other.consultant();
        enter(stranger, other.complaint("another story", Topic.C01).receipt().grouped().reveal());
        assertThat(stranger.fetch(href).status()).isEqualTo(404);
    }

    @Test
    void an_empty_message_and_a_refused_file_get_their_sentence() {
        assertThat(phone.form(mine(), "form[action$=/my/message]").submit().text()).contains("Write something");
        Answer refused = phone.form(mine(), "form[action$=/my/message]").set("words", "see the file")
                .attach("files", "tool.exe", "application/pdf", Made.ascii("MZ\u0090\0\3\0\0\0")).submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("We cannot take this kind of file").contains("see the file");
    }

    @Test
    void words_that_are_too_long_are_shown_again_and_the_file_beside_them_is_kept() throws IOException {
        String endless = "ү".repeat(50_004);
        Answer again = phone.form(mine(), "form[action$=/my/message]").set("words", endless)
                .attach("files", "kept.png", "image/png", Made.picture("png")).submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#words-error").text()).contains("50,000").contains("4");
        assertThat(again.page().select("textarea").text()).isEqualTo(endless);
        assertThat(again.text()).contains("kept.png");
        house.clock().forward(Duration.ofDays(29));
        enter(phone, sent.receipt().grouped().reveal());
        Answer outcome = phone.form(phone.get("/en/my/outcome"), "form[action$=/outcome]").set("words", endless)
                .set("solved", "NO").set("punished", "no").submit();
        assertThat(outcome.status()).isEqualTo(422);
        assertThat(outcome.page().select("#words-error").text()).contains("50,000");
    }

    @Test
    void every_state_says_who_has_it_and_what_can_be_done() {
        Complaints complaints = house.bean(Complaints.class);
        complaints.read(sent.id(), consultant);
        assertThat(mine().text()).contains("has read it and is working on it");
        complaints.progress(sent.id(), new Progress.SentTo(Progress.Recipient.LAWYER), consultant);
        assertThat(mine().text()).contains("Passed on").contains("a lawyer");
        complaints.progress(sent.id(), new Progress.Waiting(LocalDate.of(2031, 5, 9)), consultant);
        assertThat(mine().text()).contains("May 9, 2031");
        complaints.progress(sent.id(), new Progress.Result(), consultant);
        assertThat(mine().text()).contains("There is a result");
        complaints.progress(sent.id(), new Progress.Closed(), consultant);
        assertThat(mine().text()).contains("Closed").contains("open it again");
        assertThat(complaints.progress(sent.id(), new Progress.Read(), consultant)).isFalse();
    }

    @Test
    void after_twenty_eight_days_the_worker_is_asked_whether_it_was_solved() {
        assertThat(mine().text()).doesNotContain("was it solved?");
        house.clock().forward(Duration.ofDays(29));
        enter(phone, sent.receipt().grouped().reveal());
        Answer form = phone.click(mine(), "/my/outcome");
        Answer missing = phone.form(form, "form[action$=/outcome]").set("amount", "much").submit();
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Choose one of the four").contains("digits only").contains("Choose yes or no");
        Answer thanks = phone.form(missing, "form[action$=/outcome]")
                .set("solved", "PARTLY").set("amount", "12 500").set("punished", "no").submit();
        assertThat(thanks.text()).contains("Thank you for your answer").doesNotContain("was it solved?");
        var key = house.bean(Vault.class).open(sent.id(), consultant.keyring(), Purpose.CASE_WORK).orElseThrow();
        assertThat(house.bean(Outcomes.class).of(sent.id(), key)).singleElement().satisfies(answer -> {
            assertThat(answer.solved()).isEqualTo(OutcomeAnswer.Solved.PARTLY);
            assertThat(String.valueOf(answer.received())).isEqualTo("12500.00 KGS");
        });
    }

    @Test
    void who_was_punished_for_complaining_finds_the_case_open_again() {
        house.bean(Complaints.class).progress(sent.id(), new Progress.Closed(), consultant);
        Answer form = phone.click(mine(), "/my/outcome");
        Answer done = phone.form(form, "form[action$=/outcome]")
                .set("solved", "GOT_WORSE").set("punished", "yes").set("words", "they fired me").submit();
        assertThat(done.text()).contains("open again").contains("they fired me");
        assertThat(facts().progress()).isEqualTo(new Progress.Received());
        assertThat(house.database().sql("select retaliation from complaints.outcome where complaint = :id")
                .param("id", sent.id().value()).query((row, number) -> row.getBoolean(1)).single()).isTrue();
    }

    @Test
    void it_can_be_taken_back_and_opened_again_within_twelve_months() {
        Answer ask = phone.click(mine(), "/my/withdraw");
        assertThat(ask.text()).contains("forcing you is not allowed");
        Answer back = phone.form(ask, "form[action$=/withdraw]").submit();
        assertThat(back.text()).contains("Taken back");
        assertThat(facts().progress()).isEqualTo(new Progress.Withdrawn());
        Answer open = phone.form(back, "form[action$=/reopen]").submit();
        assertThat(open.text()).contains("It is open again");
        assertThat(facts().progress()).isEqualTo(new Progress.Received());
        phone.form(phone.click(mine(), "/my/withdraw"), "form[action$=/withdraw]").submit();
        house.clock().forward(Duration.ofDays(370));
        enter(phone, sent.receipt().grouped().reveal());
        assertThat(mine().page().select("form[action$=/reopen]")).isEmpty();
    }

    @Test
    void leaving_takes_the_key_out_of_the_phone() {
        String cookie = phone.cookies().get("visit");
        phone.form(mine(), "form[action$=/my/leave]").submit();
        assertThat(mine().path()).endsWith("/my");
        Visitor copy = house.visitor();
        copy.cookies().put("visit", String.valueOf(cookie));
        assertThat(copy.get("/en/my/case").path()).endsWith("/my");
    }

    @Test
    void a_slip_is_told_from_a_wrong_code_and_wrong_ones_never_lock_the_right_one() {
        Visitor other = house.visitor();
        String right = sent.receipt().grouped().reveal();
        char last = right.charAt(18);
        String slip = right.substring(0, 18) + (char) (last == '9' ? '0' : last + 1);
        assertThat(enter(other, slip).text()).contains("One digit is not right");
        assertThat(enter(other, "").text()).contains("Write the 16 digits");
        String never = house.bean(Receipts.class).draw().grouped().reveal();
        for (int round = 0; round < 3; round++) {
            Answer wrong = enter(other, never);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.text()).contains("Nothing opens with this code");
        }
        assertThat(enter(other, right).path()).endsWith("/my/case");
    }

    private void say(String words, boolean question) {
        var key = house.bean(Vault.class).open(sent.id(), consultant.keyring(), Purpose.CASE_WORK).orElseThrow();
        house.bean(Dialogue.class).answer(sent.id(), key, consultant, Secret.of(words), question);
    }

    private ComplaintFacts facts() {
        return house.bean(Complaints.class).facts(sent.id()).orElseThrow();
    }

    private Answer mine() {
        return phone.get("/en/my/case");
    }

    private static Answer enter(Visitor phone, String code) {
        Answer door = phone.get("/en/my");
        return door.path().endsWith("/my/case") ? door : phone.form(door, "form[action$=/my]").set("code", code).submit();
    }
}
