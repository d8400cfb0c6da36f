package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Silence means nobody: each door says whom it lets in, and staff doors never say "everybody". */
@HouseTest
class DoorsTest {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final String PUBLIC = "/|/\\{lang.*|/error|/(api|open311|hsds)(/.*)?|/access/.*|/desk/sign-out"
            + "|/results/.*|/(robots\\.txt|favicon\\.ico|assets/.*|\\.well-known/.*)|/confirm.*";

    @Autowired
    House house;

    @Test
    void every_door_says_open_or_names_a_right() {
        assertThat(Doorway.all(house).filter(door -> door.open() == door.gated())).isEmpty();
        assertThat(Doorway.all(house)).hasSizeGreaterThan(5);
    }

    @Test
    void no_door_to_the_desk_or_to_administration_is_open_to_everybody() {
        assertThat(Doorway.all(house)
                        .filter(door -> door.pattern().matches("/(desk|admin)(/.*)?"))
                        // Leaving must work for whoever still stands there, signed in or not.
                        .filter(door -> !door.pattern().equals("/desk/sign-out"))
                        .filter(Doorway::open))
                .isEmpty();
    }

    @Test
    void every_gated_door_sends_a_stranger_to_sign_in_or_finds_nothing() {
        List<String> wrong = Doorway.all(house)
                .filter(Doorway::gated)
                .map(door -> door.with(NOBODY))
                .distinct()
                .filter(path -> !turnedAway(house.visitor().fetch(path)))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** Of somebody who is signed in: whoever is not would be turned away for that alone. */
    @Test
    void no_gated_door_takes_a_form_without_its_token() {
        World.Place place = house.world().hotline();
        Visitor supervisor = house.world().signIn(place.supervisor());
        Visitor administrator = house.world().signIn(place.administrator());
        List<String> wrong = Doorway.all(house)
                .filter(Doorway::gated)
                .filter(Doorway::writes)
                .map(door -> door.with(NOBODY))
                .distinct()
                .map(path -> (path.startsWith("/admin") ? administrator : supervisor).post(path, "a", "b"))
                .filter(answer -> answer.status() != 403)
                .map(Answer::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_public_page_stands_under_its_language_or_is_a_door_for_machines() {
        assertThat(Doorway.all(house).filter(Doorway::open).map(Doorway::pattern).distinct())
                .allMatch(path -> path.matches(PUBLIC), PUBLIC);
    }

    private static boolean turnedAway(Answer answer) {
        boolean toSignIn = answer.status() == 303 || answer.status() == 302;
        return toSignIn || answer.status() == 404 || answer.status() == 405 || answer.status() == 401;
    }
}
