package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

/** The last member of a team has lost the password: paper gives the key back. */
@HouseTest
class RecoverySheetTest {

    @Autowired
    House house;

    World world;
    World.Place place;
    World.Person holder;
    Visitor visitor;

    @BeforeEach
    void aTeamOfOne() {
        world = house.world();
        place = world.hotline();
        holder = place.consultant();
        visitor = world.signIn(holder);
    }

    @Test
    void who_is_not_in_the_team_finds_no_sheet() {
        Visitor stranger = world.signIn(world.hotline().consultant());
        assertThat(stranger.fetch(sheet()).status()).isEqualTo(404);
        assertThat(stranger.fetch(recover()).status()).isEqualTo(404);
    }

    @Test
    void numbers_that_make_no_sense_are_refused() {
        Answer answer = visitor.form(visitor.get(sheet())).set("shares", "1").set("needed", "1").submit();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(visitor.form(answer).set("shares", "3").set("needed", "4").submit().status()).isEqualTo(422);
    }

    @Test
    void too_few_parts_and_parts_of_an_older_sheet_give_nothing() {
        List<String> older = print();
        List<String> newer = print();
        World.Person waiting = place.consultant();
        Visitor waits = world.signIn(waiting);

        assertThat(use(waits, newer.getFirst()).status()).isEqualTo(422);
        assertThat(use(waits, older.get(0) + "\n" + older.get(1)).status()).isEqualTo(422);
        assertThat(world.worker(waiting).teams()).isEmpty();
    }

    @Test
    void enough_parts_give_the_key_back() {
        List<String> parts = print();
        World.Person waiting = place.consultant();
        assertThat(world.worker(waiting).teams()).isEmpty();

        Answer done = use(world.signIn(waiting), parts.get(2) + "\n\n" + parts.get(0));

        assertThat(done.status()).isEqualTo(200);
        assertThat(world.worker(waiting).teams()).containsExactly(place.intake());
    }

    private List<String> print() {
        Answer printed = visitor.form(visitor.get(sheet())).set("shares", "3").set("needed", "2").submit();
        List<String> parts = printed.page().select(".ty-share .ty-once").eachText();
        assertThat(parts).hasSize(3);
        return parts;
    }

    private Answer use(Visitor who, String parts) {
        return who.form(who.get(recover())).set("shares", parts).submit();
    }

    private String sheet() {
        return "/desk/team/keys/" + place.intake() + "/sheet";
    }

    private String recover() {
        return "/desk/team/keys/" + place.intake() + "/recover";
    }
}
