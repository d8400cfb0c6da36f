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

@HouseTest
class SecondFactorTest {

    @Autowired
    House house;

    Steps steps;
    World world;
    World.Person member;
    Visitor visitor;

    @BeforeEach
    void somebodyIsSignedIn() {
        steps = new Steps(house);
        world = steps.world();
        member = world.hotline().consultant();
        visitor = world.signIn(member);
    }

    @Test
    void an_open_desk_prints_no_codes_and_connects_no_phone_without_the_password() {
        Answer codes = visitor.form(visitor.get("/account/codes")).set("password", "not the right one").submit();
        assertThat(codes.status()).isEqualTo(422);
        assertThat(codes.page().select("li.ty-once")).isEmpty();

        Answer page = visitor.get("/account/phone");
        Answer phone = visitor.form(page).set("password", "not the right one").set("code", "123456").submit();
        assertThat(phone.status()).isEqualTo(422);
    }

    @Test
    void a_printed_code_opens_once() {
        List<String> printed = print();
        assertThat(printed).hasSize(10).doesNotHaveDuplicates();
        Visitor first = house.visitor();
        assertThat(steps.code(first, steps.halfWay(first, member), printed.get(3).toLowerCase()).status()).isEqualTo(200);
        assertThat(first.get("/account").text()).contains("9 left");

        Visitor second = house.visitor();
        assertThat(steps.code(second, steps.halfWay(second, member), printed.get(3)).status()).isEqualTo(422);
    }

    @Test
    void printing_anew_makes_older_codes_void() {
        List<String> older = print();
        print();

        Visitor other = house.visitor();
        assertThat(steps.code(other, steps.halfWay(other, member), older.getFirst()).status()).isEqualTo(422);
    }

    @Test
    void another_phone_takes_the_place_of_the_first() {
        Answer page = visitor.get("/account/phone");
        visitor.form(page).set("password", world.password()).set("code", "000000").submit();
        Answer wrongCode = visitor.form(page).set("password", world.password()).set("code", "000000").submit();
        assertThat(wrongCode.status()).isEqualTo(422);

        String secret = wrongCode.page().select("input[name=secret]").attr("value");
        String fits = org.tayanych.guard.Totp.code(org.tayanych.vault.Secret.of(secret), house.clock().instant()).reveal();
        Answer changed = visitor.form(wrongCode).set("password", world.password()).set("code", fits).submit();
        assertThat(changed.path()).isEqualTo("/account");

        Visitor other = house.visitor();
        assertThat(steps.code(other, steps.halfWay(other, member), world.code(member)).status()).isEqualTo(422);
    }

    @Test
    void a_changed_password_opens_and_the_old_one_does_not() {
        Visitor elsewhere = world.signIn(member);
        String fresh = "eight loud goats on the hill";
        Answer wrong = visitor.form(visitor.get("/account/password"))
                .set("old", "not the right one").set("password", fresh).set("again", fresh).submit();
        assertThat(wrong.status()).isEqualTo(422);

        Answer changed = visitor.form(visitor.get("/account/password"))
                .set("old", world.password()).set("password", fresh).set("again", fresh).submit();

        assertThat(changed.path()).isEqualTo("/account");
        assertThat(elsewhere.fetch("/account").status()).isEqualTo(401);
        assertThat(visitor.fetch("/desk/team/keys").status()).isEqualTo(200);
        assertThat(steps.password(house.visitor(), member, world.password()).status()).isEqualTo(422);
        assertThat(steps.password(house.visitor(), member, fresh).page().selectFirst("input[name=code]")).isNotNull();
    }

    private List<String> print() {
        Answer codes = visitor.form(visitor.get("/account/codes")).set("password", world.password()).submit();
        return codes.page().select("li.ty-once").eachText();
    }
}
