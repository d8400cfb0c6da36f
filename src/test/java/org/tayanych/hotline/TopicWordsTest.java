package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vocabulary.Topic;

/** Topics while somebody talks: by a code or a few letters, with and without JavaScript. */
@HouseTest
class TopicWordsTest {

    @Autowired
    House house;

    Desk desk;
    TopicWords words;
    Visitor consultant;

    @BeforeEach
    void sitDown() {
        desk = new Desk(house);
        words = desk.bean(TopicWords.class);
        consultant = desk.world.signIn(desk.consultant);
    }

    private Answer newCall() {
        return consultant.form(consultant.get("/desk"), "form[action=/desk/contacts]").submit();
    }

    @Test
    void one_letter_and_letters_that_begin_no_word_find_nothing() {
        for (String typed : List.of("", " ", "B", "Z99", "B99", "ages", "%", "(", "\\", "''")) {
            assertThat(words.find(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void a_code_or_the_letters_it_begins_with_find_in_either_alphabet() {
        assertThat(words.find("b01")).containsExactly(Topic.B01);
        assertThat(words.find("В01")).as("typed on a Cyrillic keyboard").containsExactly(Topic.B01);
        assertThat(words.find("B1")).containsExactly(Topic.B10, Topic.B11, Topic.B12, Topic.B13);
    }

    @Test
    void first_letters_find_in_kyrgyz_russian_and_english_whatever_the_page_speaks() {
        assertThat(words.find("wag")).contains(Topic.B01);
        assertThat(words.find("айл")).contains(Topic.B01);
        assertThat(words.find("зарп")).contains(Topic.B01);
        assertThat(words.find("омур")).as("a Russian keyboard has no ө and ү").isEqualTo(words.find("өмүр"));
    }

    @Test
    void a_code_typed_without_a_script_chooses_and_letters_that_fit_many_ask_which() {
        Answer kept = consultant.form(newCall()).set("topicword", "H01").press("do", "keep");
        assertThat(kept.page().select("#topics-H01").hasAttr("checked")).isTrue();
        assertThat(kept.page().select("input[name=topicword]").val()).isEmpty();
        Answer which = consultant.form(kept).set("notes", "He shouts").set("topicword", "wag").press("do", "ADVICE");
        assertThat(which.status()).isEqualTo(422);
        assertThat(which.page().select("input[name=topicmeant]").eachAttr("value")).contains("B01").hasSizeGreaterThan(1);
        assertThat(which.page().select("textarea[name=notes]").text()).isEqualTo("He shouts");
        Answer chosen = consultant.form(which).set("topicmeant", "B01").press("do", "keep");
        assertThat(chosen.page().select("#topics-B01, #topics-H01").eachAttr("checked")).hasSize(2);
    }

    @Test
    void letters_that_fit_nothing_are_refused_beside_the_field() {
        Answer none = consultant.form(newCall()).set("topicword", "qqq").press("do", "keep");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#topicword-error").text()).contains("No topic begins so.");
    }

    @Test
    void the_same_field_stands_on_the_triage_of_a_case() {
        String path = "/desk/cases/" + desk.complaint("words", Topic.B01).id() + "/triage";
        Answer page = consultant.get(path);
        Answer kept = consultant.form(page, "form[action$=topics]").set("topicword", "h01").submit();
        assertThat(kept.page().select("#topics-B01, #topics-H01").eachAttr("checked")).hasSize(2);
    }

    @Test
    void with_a_script_the_list_narrows_and_enter_takes_the_only_one_left() {
        Answer call = newCall();
        try (Browser browser = house.browser().as(consultant)) {
            var page = browser.go(call.path());
            page.locator("#topicword").pressSequentially("b0");
            assertThat(page.locator(".ty-picker [data-find]:visible").count()).isEqualTo(9);
            page.locator("#topicword").pressSequentially("3");
            page.keyboard().press("Enter");
            assertThat(page.locator("#topics-B03").isChecked()).isTrue();
            assertThat(page.locator("#topicword").inputValue()).isEmpty();
            assertThat(page.url()).endsWith(call.path());
        }
    }

    @Test
    void ctrl_enter_in_running_notes_puts_the_time_and_sends_nothing() {
        Answer call = newCall();
        try (Browser browser = house.browser().as(consultant)) {
            var page = browser.go(call.path());
            page.locator("textarea[name=notes]").fill("She arrived");
            page.locator("textarea[name=notes]").press("End");
            page.keyboard().press("Control+Enter");
            page.keyboard().type("and left");
            assertThat(page.locator("textarea[name=notes]").inputValue()).matches("She arrived\\n\\d\\d:\\d\\d and left");
        }
    }
}
