package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.files.Made;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

/** A worker tells what happened, on a phone without JavaScript. */
@HouseTest
class TellingJourneyTest {

    @Autowired
    House house;

    private World.Place hotline;

    @BeforeEach
    void somebodyReads() {
        hotline = house.world().hotline();
        hotline.consultant();
    }

    @Test
    void four_answers_are_enough_to_be_heard() {
        Teller teller = new Teller(house);
        Answer receipt = teller.tell("NOT_PAID", "They kept three months of pay", hotline);
        assertThat(receipt.status()).isEqualTo(200);
        String code = Teller.code(receipt);
        assertThat(code).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
        Answer mine = Teller.enter(house.visitor(), code);
        assertThat(mine.path()).endsWith("/my/case");
        assertThat(mine.text()).contains(hotline.name()).contains("A person reads it by");
    }

    @Test
    void the_last_four_digits_are_asked_before_leaving() {
        Teller teller = new Teller(house);
        Answer receipt = teller.tell("FIRED", "Fired on Friday", hotline);
        String code = Teller.code(receipt);
        Answer digits = teller.phone.form(receipt, "form[action$=/written]").submit();
        Answer wrong = teller.phone.form(digits, "form[action$=/digits]").set("digits", "0000x").submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("These are not the last four digits");
        Answer next = teller.phone.form(wrong, "form[action$=/digits]").set("digits", code.substring(15)).submit();
        assertThat(next.text()).contains("What happens next").contains("a person reads it by").contains("was solved");
        assertThat(teller.phone.get("/en/my/case").path()).endsWith("/my/case");
    }

    @Test
    void a_lost_page_with_the_code_is_no_lost_case() {
        Teller teller = new Teller(house);
        String first = Teller.code(teller.tell("HURT", "My hand", hotline));
        Answer sent = teller.open("check");
        assertThat(sent.path()).endsWith("/sent");
        String second = Teller.code(teller.phone.form(sent).submit());
        assertThat(second).isNotEqualTo(first);
        assertThat(Teller.enter(house.visitor(), second).path()).endsWith("/my/case");
        assertThat(Teller.enter(house.visitor(), first).status()).isEqualTo(422);
    }

    @Test
    void a_voice_message_alone_is_enough_on_the_one_page_way() throws IOException {
        Teller teller = new Teller(house);
        Answer page = teller.open("voice");
        Answer missing = teller.phone.form(page, "form[action$=/voice]").submit();
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Choose the country").contains("Record a voice message or choose one");
        Answer receipt = teller.phone.form(missing, "form[action$=/voice]")
                .set("country", "KG")
                .attach("voice", "voice.wav", "audio/wav", Made.wav("note"))
                .submit();
        assertThat(Teller.code(receipt)).hasSize(19);
        Answer mine = Teller.enter(house.visitor(), Teller.code(receipt));
        assertThat(mine.text()).contains("voice.wav");
    }

    @Test
    void each_required_answer_that_is_missing_gets_its_sentence_and_nothing_is_lost() {
        Teller teller = new Teller(house);
        Answer nothing = teller.form("what").submit();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Choose at least one picture");
        teller.form("what").set("what", "NO_REST").submit();
        assertThat(teller.form("country").submit().text()).contains("Choose the country");
        assertThat(teller.form("country").set("country", "OTHER").submit().text()).contains("from the list");
        teller.form("country").set("country", "KZ").submit();
        assertThat(teller.form("words").submit().text()).contains("one of them is enough");
        assertThat(teller.form("contact").set("name", "Nurlan").submit().page().select("[name=name]").attr("value"))
                .isEqualTo("Nurlan");
        assertThat(teller.open("check").path()).endsWith("/words");
    }

    @Test
    void an_answer_that_is_too_long_says_by_how_much_and_stands_where_it_was_typed() {
        Teller teller = new Teller(house);
        teller.form("what").set("what", "UNFAIR").submit();
        String name = "Ө".repeat(503);
        Answer again = teller.form("employer").set("employer", name).submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("at most 500").contains("by 3");
        assertThat(again.page().select("[name=employer]").attr("value")).isEqualTo(name);
    }

    @Test
    void unpaid_months_are_added_one_by_one_and_a_wrong_sum_is_kept_as_typed() {
        Teller teller = new Teller(house);
        teller.form("what").set("what", "NOT_PAID").submit();
        teller.form("country").set("country", "KG").submit();
        String month = teller.open("pay").page().select("[name=from] option").get(2).attr("value");
        Answer wrong = teller.form("pay").set("from", month).set("amount", "a lot").press("do", "add");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[name=amount]").attr("value")).isEqualTo("a lot");
        Answer added = teller.phone.form(wrong, "form[action$=/pay]").set("amount", "45 000").press("do", "add");
        assertThat(added.text()).contains("You have added").contains("KGS");
        Answer removed = teller.phone.form(added, "form[action$=/pay]").press("do", "remove-0");
        assertThat(removed.text()).doesNotContain("You have added");
    }

    @Test
    void danger_shows_numbers_first_and_stays_on_every_page() {
        Teller teller = new Teller(house);
        Answer help = teller.form("danger").set("danger", "YES").submit();
        assertThat(help.path()).endsWith("/help-now");
        assertThat(help.text()).contains("1229").contains("1966");
        assertThat(teller.open("what").text()).contains("You said you are in danger");
        assertThat(teller.open("words").text()).contains("You said you are in danger");
    }

    @Test
    void nothing_secret_stands_in_an_address_and_pages_are_kept_nowhere() {
        Teller teller = new Teller(house);
        Answer receipt = teller.tell("ABROAD", "The agency took my passport", hotline);
        assertThat(receipt.path()).isEqualTo("/en/complaint/send");
        assertThat(receipt.header("cache-control")).contains("no-store");
        assertThat(receipt.page().html()).doesNotContain("took my passport");
        assertThat(teller.phone.cookies().keySet()).contains("visit");
    }

    @Test
    void without_cookies_or_after_a_stranger_s_turn_there_is_a_way_on() {
        Answer lost = new Teller(house).open("words");
        assertThat(lost.status()).isEqualTo(410);
        assertThat(lost.text()).contains("I have the code").contains("Begin again");
        Visitor forged = house.visitor();
        forged.cookies().put("visit", "A".repeat(43) + ".");
        assertThat(forged.get("/en/complaint/words").status()).isEqualTo(410);
        forged.cookies().put("visit", "not a cookie of ours");
        assertThat(forged.get("/en/complaint/words").status()).isEqualTo(410);
    }
}
