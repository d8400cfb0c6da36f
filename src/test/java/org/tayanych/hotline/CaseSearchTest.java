package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Submission;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** Words are found where the reader may read, as people type them, and nowhere else. */
@HouseTest
class CaseSearchTest {

    @Autowired
    House house;

    Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(house);
    }

    private java.util.List<CaseSearch.Find> find(String words) {
        return desk.bean(CaseSearch.class).find(desk.me(), Secret.of(words), Optional.empty()).finds();
    }

    @Test
    void one_letter_is_nothing_to_look_for() {
        desk.complaint("a b c");
        assertThat(CaseSearch.possible(Secret.of("a б !"))).isFalse();
        assertThat(find("a")).isEmpty();
    }

    @Test
    void kyrgyz_letters_are_found_as_a_russian_keyboard_types_them_and_the_other_way_round() {
        Submission.Accepted made = desk.complaint("Өргүү бербейт, көңүл бурбайт");
        for (String words : java.util.List.of("оргуу", "ӨРГҮҮ", "конул бурбайт", "Көңүл")) {
            assertThat(find(words)).as(words).extracting(found -> found.file().id()).containsExactly(made.id());
        }
    }

    @Test
    void every_word_must_stand_in_the_case_but_not_in_one_place() {
        Submission.Accepted made = desk.complaint("The foreman shouts");
        desk.bean(Timeline.class).add(desk.open(made.id()), "hotline.entry.note", "", Secret.of("Talked with the union"));
        assertThat(find("foreman union")).hasSize(1);
        assertThat(find("foreman parliament")).isEmpty();
        assertThat(find("test workshop")).as("the employer's name").hasSize(1);
    }

    @Test
    void the_newest_stands_first_with_the_words_around_the_find() {
        Submission.Accepted older = desk.complaint("The boiler in the laundry leaks");
        house.clock().forward(java.time.Duration.ofHours(1));
        Submission.Accepted newer = desk.complaint("In our laundry too");
        assertThat(find("laundry")).extracting(found -> found.file().id()).containsExactly(newer.id(), older.id());
        assertThat(find("boiler").getFirst().around().reveal()).contains("boiler in the laundry");
    }

    @Test
    void another_house_finds_nothing_and_a_reference_leads_straight_to_the_case() {
        Submission.Accepted made = desk.complaint("Nobody else may find this", Topic.B01);
        var stranger = desk.world.worker(desk.world.hotline().consultant());
        assertThat(desk.bean(CaseSearch.class).find(stranger, Secret.of("nobody else"), Optional.empty()).finds()).isEmpty();
        Visitor consultant = desk.world.signIn(desk.consultant);
        Answer page = consultant.form(consultant.get("/desk/search")).set("words", made.reference().toString()).submit();
        assertThat(page.path()).isEqualTo("/desk/cases/" + made.id());
    }

    @Test
    void the_words_looked_for_are_in_no_address_and_not_in_the_audit_book() {
        desk.complaint("zhanalyk");
        Visitor consultant = desk.world.signIn(desk.consultant);
        Answer found = consultant.form(consultant.get("/desk/search")).set("words", "zhanalyk").submit();
        assertThat(found.text()).contains("Found: 1.");
        assertThat(found.path()).isEqualTo("/desk/search");
        assertThat(house.database().sql("select count(*) from audit.line l where l::text ilike '%zhanalyk%'")
                .query(Integer.class).single()).isZero();
        assertThat(house.database().sql("select count(*) from audit.line l where l::text like '%case.searched%' and l::text like :me")
                .param("me", "%" + desk.consultant.id() + "%").query(Integer.class).single()).isPositive();
    }

    @Test
    void nothing_to_look_for_is_said_beside_the_field() {
        Visitor consultant = desk.world.signIn(desk.consultant);
        Answer again = consultant.form(consultant.get("/desk/search")).set("words", "?").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#words-error").text()).contains("at least one word of two letters");
    }
}
