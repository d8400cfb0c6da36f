package org.tayanych.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.vocabulary.Country;

/** Every question asks after a rule of law that there is. */
@HouseTest
class ChecklistsTest {

    @Autowired
    House house;

    @Test
    void every_question_names_a_rule_that_the_law_pack_has_on_the_day_the_list_was_closed() {
        List<String> lost = new ArrayList<>();
        for (Checklist list : house.bean(Checklists.class).all()) {
            Pack pack = house.bean(Packs.class).of(list.country()).orElseThrow();
            list.questions().stream()
                    .filter(question -> pack.on(question.provision(), list.since()).isEmpty())
                    .forEach(question -> lost.add(list.code() + " " + question.code() + " " + question.provision()));
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void the_four_lists_are_there_and_an_older_version_stays_to_be_read() {
        Checklists lists = house.bean(Checklists.class);
        assertThat(lists.newest(Country.KG)).extracting(Checklist::code)
                .containsExactlyInAnyOrder("GENERAL", "CONSTRUCTION", "GARMENT", "INFORMAL");
        assertThat(lists.newest(Country.RU)).isEmpty();
        assertThat(lists.find("GARMENT", 1)).isPresent();
        assertThat(lists.find("GARMENT", 99)).isEmpty();
        assertThat(lists.all()).allSatisfy(list -> assertThat(list.questions()).hasSizeGreaterThan(8));
    }
}
