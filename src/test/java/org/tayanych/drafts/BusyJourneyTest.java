package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.FullHour;
import org.tayanych.files.Made;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Jam;

/** When too many come at once, everybody is told so kindly and when to come back, and nobody loses a word. */
@HouseTest
class BusyJourneyTest {

    @Autowired
    House house;

    private World.Place hotline;

    @BeforeEach
    void somebodyReads() {
        hotline = house.world().hotline();
        hotline.consultant();
    }

    @Test
    void whoever_sends_is_asked_to_wait_in_their_language_and_sends_the_same_story_later() {
        Teller teller = new Teller(house);
        teller.tellShortly("NOT_PAID", "Not a som since spring");
        teller.choose(hotline);
        try (Jam jam = Jam.of(house)) {
            Answer busy = teller.phone.form(teller.phone.get("/ky/complaint/check"), "form[action$=/send]").submit();
            assertBusy(busy, "5");
            assertThat(busy.text()).contains("Бир нече секунд күтүп").contains("Эч нерсе жоголгон жок");
            Answer back = teller.phone.click(busy, "/complaint/go-on");
            assertThat(back.path()).endsWith("/ky/complaint/check");
            assertThat(back.text()).contains("Not a som since spring");
        }
        assertThat(Teller.enter(house.visitor(), Teller.code(teller.send())).path()).endsWith("/my/case");
    }

    @Test
    void an_organisation_that_has_taken_its_hour_says_how_long_and_the_draft_stays() {
        Teller teller = new Teller(house);
        teller.tellShortly("HURT", "A fall from the roof");
        teller.choose(hotline);
        FullHour.of(house, hotline.organisation());
        Answer full = teller.send();
        assertThat(full.status()).isEqualTo(503);
        int seconds = Integer.parseInt(full.header("retry-after"));
        assertThat(seconds).isBetween(1, 3600);
        assertThat(full.text()).contains(seconds <= 60 ? "Please wait a few seconds" : "Please try again in")
                .contains("Nothing is lost");
        assertThat(teller.open("check").text()).contains("A fall from the roof");
        house.clock().forward(Duration.ofSeconds(seconds + 1));
        assertThat(Teller.code(teller.send())).hasSize(19);
    }

    @Test
    void the_voice_message_and_the_country_are_kept_while_the_house_is_busy() throws IOException {
        Teller teller = new Teller(house);
        try (Jam jam = Jam.of(house)) {
            assertBusy(teller.form("voice").set("country", "TR")
                    .attach("voice", "voice.wav", "audio/wav", Made.wav("note")).submit(), "5");
            Answer page = teller.open("voice");
            assertThat(page.text()).contains("voice.wav");
            assertThat(page.page().select("[name=country][value=TR]").hasAttr("checked")).isTrue();
        }
        assertThat(Teller.code(teller.form("voice").submit())).hasSize(19);
    }

    @Test
    void the_code_of_a_draft_can_be_asked_for_again_when_it_could_not_be_drawn() {
        Teller teller = new Teller(house);
        Answer offer = teller.form("what").set("what", "FIRED").submit();
        try (Jam jam = Jam.of(house)) {
            Answer busy = teller.phone.form(offer).submit();
            assertBusy(busy, "5");
            assertThat(teller.phone.click(busy, "/complaint/go-on").path()).endsWith("/country");
        }
        assertThat(Teller.code(teller.phone.form(teller.open("code")).submit())).hasSize(19);
    }

    @Test
    void whoever_asks_for_a_new_code_after_sending_is_led_back_to_that_and_not_to_nothing() {
        Teller teller = new Teller(house);
        teller.tell("UNFAIR", "He pays the others more", hotline);
        Answer sent = teller.open("sent");
        try (Jam jam = Jam.of(house)) {
            Answer busy = teller.phone.form(sent).submit();
            assertBusy(busy, "5");
            Answer back = teller.phone.click(busy, "/complaint/go-on");
            assertThat(back.path()).endsWith("/sent");
            assertThat(back.status()).isEqualTo(200);
        }
    }

    @Test
    void a_code_that_could_not_be_tried_stands_in_its_field_and_opens_a_moment_later() {
        String code = Teller.code(new Teller(house).tell("HURT", "My hand", hotline));
        Teller writing = new Teller(house);
        String draft = Teller.code(writing.phone.form(writing.form("what").set("what", "HURT").submit()).submit());
        Visitor phone = house.visitor();
        try (Jam jam = Jam.of(house)) {
            Answer mine = Teller.enter(phone, code);
            assertBusy(mine, "5");
            assertThat(mine.text()).contains("Your digits are here");
            assertThat(mine.page().select("[name=code]").attr("value")).isEqualTo(code);
            Answer resume = phone.form(phone.get("/ru/complaint/resume"), "form[action$=/resume]").set("code", draft).submit();
            assertBusy(resume, "5");
            assertThat(resume.text()).contains("Ваши цифры здесь");
            assertThat(resume.page().select("[name=code]").attr("value")).isEqualTo(draft);
        }
        assertThat(Teller.enter(phone, code).path()).endsWith("/my/case");
    }

    private static void assertBusy(Answer answer, String seconds) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.header("retry-after")).isEqualTo(seconds);
        assertThat(answer.header("content-type")).contains("html");
    }
}
