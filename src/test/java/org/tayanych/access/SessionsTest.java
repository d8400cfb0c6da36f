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
class SessionsTest {

    @Autowired
    House house;

    World world;
    World.Person member;
    Visitor visitor;

    @BeforeEach
    void somebodyIsSignedIn() {
        world = house.world();
        member = world.hotline().consultant();
        visitor = world.signIn(member);
    }

    @Test
    void a_session_ends_after_half_an_hour_without_use() {
        house.clock().forward(Duration.ofMinutes(29));
        assertThat(visitor.fetch("/account").status()).isEqualTo(200);
        house.clock().forward(Duration.ofMinutes(29));
        assertThat(visitor.fetch("/account").status()).isEqualTo(200);
        house.clock().forward(Duration.ofMinutes(31));
        assertThat(visitor.fetch("/account").status()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        for (int i = 0; i < 25; i++) {
            assertThat(visitor.fetch("/account").status()).isEqualTo(200);
            house.clock().forward(Duration.ofMinutes(28));
        }
        assertThat(visitor.fetch("/account").status()).isEqualTo(200);
        house.clock().forward(Duration.ofMinutes(28));
        assertThat(visitor.fetch("/account").status()).isEqualTo(401);
    }

    @Test
    void a_copy_of_the_session_table_signs_nobody_in() {
        String cookie = visitor.cookies().get("tayanych-session");
        String table = house.database().sql("select string_agg(s::text, ' ') from access.session s where member = :member")
                .param("member", member.id().value())
                .query(String.class).single();

        assertThat(table).doesNotContain(cookie).isNotEmpty();
        byte[] hash = house.database().sql("select cookie_hash from access.session where member = :member")
                .param("member", member.id().value())
                .query(byte[].class).single();
        Visitor thief = house.visitor();
        thief.cookies().put("tayanych-session", java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(thief.fetch("/account").status()).isEqualTo(401);
    }

    @Test
    void one_session_of_another_member_cannot_be_ended() {
        World.Person other = world.hotline().consultant();
        world.signIn(other);
        String id = house.database().sql("select id::text from access.session where member = :member")
                .param("member", other.id().value())
                .query(String.class).single();
        Visitor second = world.signIn(member);

        Answer answer = visitor.form(visitor.get("/account"), "form[action='/account/sessions/end']")
                .set("session", id).submit();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(second.fetch("/account").status()).isEqualTo(200);
    }

    @Test
    void a_member_sees_the_sessions_and_ends_one_or_all_others() {
        Visitor second = world.signIn(member);
        Visitor third = world.signIn(member);
        assertThat(visitor.get("/account").page().select("form[action='/account/sessions/end']")).hasSize(2);

        visitor.form(visitor.get("/account"), "form[action='/account/sessions/end']").submit();
        assertThat(second.fetch("/account").status() + third.fetch("/account").status()).isEqualTo(200 + 401);

        visitor.form(visitor.get("/account"), "form[action='/account/sessions/end-others']").submit();
        assertThat(second.fetch("/account").status()).isEqualTo(401);
        assertThat(third.fetch("/account").status()).isEqualTo(401);
        assertThat(visitor.fetch("/account").status()).isEqualTo(200);
    }

    @Test
    void doors_for_machines_know_no_session() {
        String id = house.database().sql("select used_at::text from access.session where member = :member")
                .param("member", member.id().value()).query(String.class).single();
        house.clock().forward(Duration.ofMinutes(5));
        visitor.fetch("/api/openapi.json");

        assertThat(house.database().sql("select used_at::text from access.session where member = :member")
                .param("member", member.id().value()).query(String.class).single()).isEqualTo(id);
    }

    @Test
    void name_address_and_second_factor_rest_sealed() {
        String rests = house.database().sql("select m::text from access.member m where id = :id")
                .param("id", member.id().value()).query(String.class).single();

        assertThat(rests).doesNotContain(member.mail()).doesNotContain("Test CONSULTANT");
    }
}
