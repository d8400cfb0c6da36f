package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Topic;

/** Every page that members can reach by links, in the three languages of the desk. */
@HouseTest
class DeskPagesTest {

    private static final Set<String> STARTS = Set.of("/desk", "/admin");

    @Autowired
    House house;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"KY", "RU", "EN"})
    void every_page_of_the_desk_renders_and_is_whole(Language language) {
        List<String> wrong = new ArrayList<>();
        for (Visitor member : members(language)) {
            for (String path : pages(member)) {
                Answer answer = member.get(path);
                if (answer.status() != 200) {
                    wrong.add(path + " answers " + answer.status());
                } else {
                    wrong.addAll(Whole.faults(path, language, answer.page(), true));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void axe_finds_nothing_wrong_with_any_page_of_the_desk() {
        List<String> wrong = new ArrayList<>();
        for (Visitor member : members(Language.EN)) {
            try (Browser browser = house.browser().as(member)) {
                for (String path : pages(member)) {
                    browser.accessible(path).forEach(violation -> wrong.add(path + ": " + violation));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A supervisor, who sees all that consultants see, and an administrator; the house has two complaints. */
    private List<Visitor> members(Language language) {
        World world = house.world();
        World.Place place = world.hotline();
        World.Person supervisor = place.enrol(language, Role.SUPERVISOR, place.intake(), place.specialists());
        place.complaint("The pay is three months late.", Topic.B01);
        place.complaint("My brigade leader will not leave me alone.", Topic.E02);
        return List.of(world.signIn(supervisor), world.signIn(place.enrol(language, Role.ADMINISTRATOR)));
    }

    private static List<String> pages(Visitor member) {
        return new Stroll(member, path -> path.matches("/(desk|admin)(/.*)?(\\?.*)?")).from(STARTS.stream()
                .filter(start -> member.get(start).status() == 200)
                .toList());
    }
}
