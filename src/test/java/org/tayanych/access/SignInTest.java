package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
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

    Steps steps;
    World world;
    World.Person member;

    @BeforeEach
    void somebodyWorksHere() {
        steps = new Steps(house);
        world = steps.world();
        member = world.hotline().consultant();
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        Answer wrong = steps.password(house.visitor(), member, "not the right one at all");
        World.Person nobody = new World.Person(member.id(), "nobody-" + member.mail(), member.place());
        Answer unknown = steps.password(house.visitor(), nobody, "not the right one at all");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void the_password_alone_opens_no_door() {
        Visitor visitor = house.visitor();
        Answer second = steps.halfWay(visitor, member);

        assertThat(second.page().selectFirst("input[name=code]")).isNotNull();
        assertThat(visitor.fetch("/account").status()).isEqualTo(401);
        assertThat(visitor.fetch("/desk/team/keys").status()).isEqualTo(401);
    }

    @Test
    void a_code_opens_once() {
        String code = world.code(member);
        Visitor first = house.visitor();
        assertThat(steps.code(first, steps.halfWay(first, member), code).status()).isEqualTo(200);

        Visitor second = house.visitor();
        Answer again = steps.code(second, steps.halfWay(second, member), code);

        assertThat(again.status()).isEqualTo(422);
        assertThat(second.fetch("/account").status()).isEqualTo(401);
    }

    @Test
    void five_wrong_codes_end_the_try() {
        Visitor visitor = house.visitor();
        Answer page = steps.halfWay(visitor, member);
        for (int i = 0; i < 5; i++) {
            page = steps.code(visitor, page, "00000" + i);
        }

        assertThat(page.page().selectFirst("input[name=password]")).isNotNull();
        assertThat(visitor.get("/en/sign-in/code").page().selectFirst("input[name=code]")).isNull();
    }

    @Test
    void guessing_is_slowed_down_but_not_for_a_browser_that_the_member_is_known_in() {
        Visitor known = world.signIn(member);
        Visitor stranger = house.visitor();
        for (int i = 0; i < 12; i++) {
            steps.password(stranger, member, "guess number " + i);
        }

        assertThat(steps.halfWay(stranger, member).status()).isEqualTo(429);
        assertThat(steps.halfWay(known, member).status()).isEqualTo(200);
    }

    @Test
    void whoever_waits_can_try_again() {
        Visitor stranger = house.visitor();
        for (int i = 0; i < 8; i++) {
            steps.password(stranger, member, "guess number " + i);
        }
        house.clock().forward(Duration.ofMinutes(5));

        assertThat(steps.halfWay(stranger, member).page().selectFirst("input[name=code]")).isNotNull();
    }

    @Test
    void password_and_code_together_open_the_member_s_own_pages() {
        Answer account = world.signIn(member).get("/account");

        assertThat(account.status()).isEqualTo(200);
        assertThat(account.text()).contains("Test CONSULTANT");
    }

    @Test
    void signing_out_ends_the_session_for_every_copy_of_the_cookie() {
        Visitor visitor = world.signIn(member);
        Visitor copy = house.visitor();
        copy.cookies().putAll(visitor.cookies());

        visitor.form(visitor.get("/account"), "form[action='/desk/sign-out']").submit();

        assertThat(visitor.fetch("/account").status()).isEqualTo(401);
        assertThat(copy.fetch("/account").status()).isEqualTo(401);
    }

    @Test
    void cookies_are_out_of_reach_for_scripts_and_other_sites() {
        Visitor visitor = house.visitor();
        Answer page = visitor.get("/en/sign-in");
        Answer answer = visitor.post("/en/sign-in", "_csrf", page.page().select("input[name=_csrf]").attr("value"),
                "mail", member.mail(), "password", world.password());

        assertThat(answer.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("tayanych-session="))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }
}
