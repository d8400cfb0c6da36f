package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Submission;
import org.tayanych.house.Answer;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** Nothing typed is lost: the browser is killed in the middle of a sentence. */
@HouseTest
class AutosaveTest {

    @Autowired
    House house;

    @Test
    void a_sentence_that_was_being_typed_when_the_browser_died_is_there_after_signing_in_elsewhere() {
        Desk desk = new Desk(house);
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        String path = "/desk/cases/" + made.id();
        Visitor consultant = desk.world.signIn(desk.consultant);
        try (Browser browser = house.browser().as(consultant)) {
            browser.go(path).locator("textarea[name=note]").pressSequentially("He promised to pay on the");
            browser.page().waitForResponse(answer -> answer.url().endsWith("/drafts/note"), () -> {});
        }
        Visitor elsewhere = desk.world.signIn(desk.consultant);
        assertThat(elsewhere.get(path).page().select("textarea[name=note]").text()).isEqualTo("He promised to pay on the");
        assertThat(desk.world.signIn(desk.colleague).get(path).page().select("textarea[name=note]").text()).isEmpty();
    }

    @Test
    void a_note_that_was_sent_does_not_come_back_as_a_draft() {
        Desk desk = new Desk(house);
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        Visitor consultant = desk.world.signIn(desk.consultant);
        try (Browser browser = house.browser().as(consultant)) {
            var page = browser.go("/desk/cases/" + made.id());
            page.locator("textarea[name=note]").fill("Sent at once");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/desk/cases/" + made.id());
            page.locator(".ty-timeline :text('Sent at once')").waitFor();
            page.reload();
            assertThat(page.locator("textarea[name=note]").inputValue()).isEmpty();
        }
    }

    @Test
    void f2_begins_a_call_and_the_notes_have_the_focus() {
        Desk desk = new Desk(house);
        Visitor consultant = desk.world.signIn(desk.consultant);
        try (Browser browser = house.browser().as(consultant)) {
            var page = browser.go("/desk");
            page.keyboard().press("F2");
            page.waitForURL("**/desk/contacts/*");
            page.keyboard().type("She whispers");
            assertThat(page.locator("textarea[name=notes]").inputValue()).isEqualTo("She whispers");
        }
    }

    private static void fill(com.microsoft.playwright.Page page) {
        page.locator("textarea[name=narrative]").fill("");
        page.locator("textarea[name=narrative]").pressSequentially("She signed a paper in");
        page.locator("#answers").fill("her aunt");
        page.locator("input[name=way][value=CALL]").check();
        page.locator("input[name=days][value=MONDAY]").check();
        page.selectOption("select[name=sector]", "GARMENT");
    }

    @Test
    void a_case_being_made_of_a_contact_is_there_with_every_answer_after_the_session_ended_and_only_for_its_writer() {
        Desk desk = new Desk(house);
        Visitor consultant = desk.world.signIn(desk.consultant);
        SubjectId contact = desk.bean(Contacts.class).begin(desk.me(), Channel.PHONE).orElseThrow();
        String path = "/desk/contacts/" + contact + "/case";
        try (Browser browser = house.browser().as(consultant)) {
            fill(browser.go(path));
            browser.page().waitForResponse(answer -> answer.url().endsWith("/case/draft") && answer.ok(), () -> {});
            house.database().sql("delete from access.session where member = :me")
                    .param("me", desk.consultant.id().value()).update();
        }
        Answer again = desk.world.signIn(desk.consultant).get(path);
        assertThat(again.page().select("textarea[name=narrative]").text()).isEqualTo("She signed a paper in");
        assertThat(again.page().select("input[name=answers]").val()).isEqualTo("her aunt");
        assertThat(again.page().select("input[name=way][value=CALL], input[name=days][value=MONDAY]").eachAttr("checked"))
                .hasSize(2);
        assertThat(again.page().select("select[name=sector] option[selected]").val()).isEqualTo("GARMENT");
        assertThat(desk.world.signIn(desk.colleague).get(path).page().select("input[name=answers]").val()).isEmpty();
        String rests = house.database().sql("select encode(words, 'escape') from hotline.draft where subject = :id")
                .param("id", contact.value()).query(String.class).single();
        assertThat(rests).doesNotContain("signed", "aunt", "GARMENT");
    }

    @Test
    void what_was_typed_after_the_session_had_ended_travels_through_signing_in() {
        Desk desk = new Desk(house);
        Visitor consultant = desk.world.signIn(desk.consultant);
        SubjectId contact = desk.bean(Contacts.class).begin(desk.me(), Channel.PHONE).orElseThrow();
        try (Browser browser = house.browser().as(consultant)) {
            var page = browser.go("/desk/contacts/" + contact + "/case");
            house.database().sql("delete from access.session where member = :me")
                    .param("me", desk.consultant.id().value()).update();
            page.locator("textarea[name=narrative]").fill("The last sentence of the call");
            page.locator("textarea[name=narrative]").press("Control+Enter");
            page.locator("input[name=mail]").fill(desk.consultant.mail());
            page.locator("input[name=password]").fill(desk.world.password());
            page.locator("main button[type=submit]").click();
            page.locator("input[name=code]").fill(desk.world.code(desk.consultant));
            page.locator("main button[type=submit]").first().click();
            page.locator("main form button[type=submit]").first().click();
            page.locator("[data-receipt]").waitFor();
        }
        assertThat(house.database().sql("select count(*) from hotline.draft where subject = :id")
                .param("id", contact.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void a_form_that_is_too_long_or_of_a_contact_elsewhere_is_not_kept() {
        Desk desk = new Desk(house);
        Visitor consultant = desk.world.signIn(desk.consultant);
        SubjectId contact = desk.bean(Contacts.class).begin(desk.me(), Channel.PHONE).orElseThrow();
        String token = consultant.get("/desk/contacts").page().select("input[name=_csrf]").val();
        String path = "/desk/contacts/" + contact + "/case/draft";
        assertThat(consultant.post(path, "_csrf", token, "narrative", "x".repeat(Drafts.LONGEST_FORM)).status()).isEqualTo(422);
        Visitor stranger = desk.world.signIn(new Desk(house).consultant);
        String theirs = stranger.get("/desk/contacts").page().select("input[name=_csrf]").val();
        assertThat(stranger.post(path, "_csrf", theirs, "narrative", "x").status()).isEqualTo(404);
    }
}
