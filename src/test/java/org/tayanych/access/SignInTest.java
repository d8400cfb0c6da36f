package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

@HouseTest
class SignInTest {

    @Autowired
    House house;

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        World.Person member = house.world().hotline().consultant();

        Answer wrong = password(house.visitor(), member.mail(), "not the right one at all");
        Answer unknown = password(house.visitor(), "nobody-" + member.mail(), "not the right one at all");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void the_password_alone_opens_no_door() {
        World.Person member = house.world().hotline().consultant();
        Visitor visitor = house.visitor();

        Answer second = password(visitor, member.mail(), house.world().password());

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.page().selectFirst("input[name=code]")).isNotNull();
        assertThat(visitor.fetch("/account").status()).isEqualTo(401);
    }

    @Test
    void password_and_code_together_open_the_desk() {
        World world = house.world();
        Visitor visitor = world.signIn(world.hotline().consultant());

        assertThat(visitor.fetch("/account").status()).isEqualTo(200);
    }

    private static Answer password(Visitor visitor, String mail, String password) {
        Answer page = visitor.get("/en/sign-in");
        return visitor.form(page).set("mail", mail).set("password", password).submit();
    }
}
