package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** Every page about accidents, wage claims and seminars, with something written on it, in the three languages of the desk. */
@HouseTest
class OutcomePagesTest {

    private static final List<String> STARTS =
            List.of("/desk/accidents", "/desk/claims", "/desk/seminars", "/desk/counts/accidents", "/desk/counts/wages_owed");
    private static final String OURS = "/desk/(accidents|claims|seminars|counts)(/.*)?(\\?.*)?";

    @Autowired
    House house;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"KY", "RU", "EN"})
    void every_page_renders_and_is_whole(Language language) {
        Outcomes outcomes = new Outcomes(house, Secret.of("Уюк"), language);
        outcomes.write();
        List<String> wrong = new ArrayList<>();
        Visitor reader = outcomes.works().signedIn();
        List<String> pages = pages(reader, outcomes);
        assertThat(pages).hasSizeGreaterThan(20);
        for (String path : pages) {
            Answer answer = reader.get(path);
            if (answer.status() != 200) {
                wrong.add(path + " answers " + answer.status());
            } else {
                wrong.addAll(Whole.faults(path, language, answer.page(), true));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void axe_finds_nothing_wrong_and_no_page_is_wider_than_a_small_phone() {
        Outcomes outcomes = new Outcomes(house, Secret.of("Уюк"));
        outcomes.write();
        List<String> wrong = new ArrayList<>();
        Visitor reader = outcomes.works().signedIn();
        try (Browser browser = Browser.open(house.port(), 360, 640, false).as(reader);
                Browser wide = house.browser().as(reader)) {
            for (String path : pages(reader, outcomes)) {
                wide.accessible(path).forEach(violation -> wrong.add(path + ": " + violation));
                Object over = browser.go(path).evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (((Number) over).intValue() > 0) {
                    wrong.add(path + " is " + over + " wider than the phone");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> pages(Visitor inspector, Outcomes outcomes) {
        List<String> starts = new ArrayList<>(STARTS);
        starts.add("/desk/accidents/new?workplace=" + outcomes.workplace().value());
        starts.add("/desk/claims/new?workplace=" + outcomes.workplace().value());
        return new Stroll(inspector, path -> path.matches(OURS)).from(starts);
    }
}
