package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Submission;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
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
}
