package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.Browser;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;

/** A code can be kept as a picture, on paper and by ear, and none of them says what it is for. */
@HouseTest
class KeepingTheCodeTest {

    @Autowired
    House house;

    private World.Place hotline;

    @BeforeEach
    void somebodyReads() {
        hotline = house.world().hotline();
        hotline.consultant();
    }

    @Test
    void a_picture_without_a_right_code_or_without_the_form_s_token_is_refused() {
        Teller teller = new Teller(house);
        Answer receipt = teller.tell("FIRED", "Fired on the spot", hotline);
        Form picture = teller.phone.form(receipt, "form[action$=/picture]");
        assertThat(picture.smuggle("code", "1234 5678 9012 3456; drop").submit().status()).isEqualTo(404);
        assertThat(teller.phone.post("/en/complaint/picture", "code", Teller.code(receipt)).status()).isEqualTo(403);
        assertThat(teller.phone.get("/en/complaint/picture?code=" + Teller.code(receipt).replace(" ", "")).status()).isEqualTo(405);
    }

    @Test
    void the_picture_has_a_name_that_says_nothing_and_is_kept_by_nobody() {
        Teller teller = new Teller(house);
        Answer receipt = teller.tell("FIRED", "Fired on the spot", hotline);
        Answer picture = teller.phone.form(receipt, "form[action$=/picture]").submit();
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("content-type")).isEqualTo("image/png");
        assertThat(picture.header("content-disposition")).isEqualTo("attachment; filename=\"note.png\"");
        assertThat(picture.header("cache-control")).contains("no-store");
        assertThat(picture.path()).doesNotContain(Teller.code(receipt).substring(0, 4));
        assertThat(picture.bytes()).isEqualTo(CodePicture.png(Teller.code(receipt)));
    }

    @Test
    void the_digits_stand_there_in_words_for_whoever_listens() {
        Teller teller = new Teller(house);
        Answer offer = teller.form("what").set("what", "HURT").submit();
        Answer draft = teller.phone.form(teller.phone.get("/ky/complaint/code"), "form[action$=/code]").submit();
        String[] kyrgyz = {"нөл", "бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз"};
        StringBuilder heard = new StringBuilder();
        for (Element group : draft.page().select(".ty-aloud li")) {
            for (String word : group.text().replace(".", "").split(", ")) {
                heard.append(Arrays.asList(kyrgyz).indexOf(word));
            }
            heard.append(' ');
        }
        assertThat(offer.path()).endsWith("/code");
        assertThat(heard.toString().strip()).isEqualTo(Teller.code(draft));
    }

    @Test
    void on_paper_stand_the_digits_alone() {
        Teller teller = new Teller(house);
        teller.form("what").set("what", "HURT").submit();
        try (Browser phone = Browser.open(house.port(), 360, 640, true).as(teller.phone)) {
            phone.go("/en/complaint/code").click("form[action$='/complaint/code'] button");
            phone.page().waitForSelector(".ty-code");
            assertThat(phone.page().isVisible("[data-print]")).isTrue();
            phone.page().emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(Media.PRINT));
            assertThat(phone.page().innerText("body").strip()).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
        }
        try (Browser phone = Browser.open(house.port(), 360, 640, false).as(teller.phone)) {
            phone.go("/en/complaint/code").click("form[action$='/complaint/code'] button");
            assertThat(phone.page().isVisible("[data-print]")).isFalse();
        }
    }
}
