package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

@HouseTest
class InvitationTest {

    private static final String PASSWORD = "nine slow camels on the road";

    @Autowired
    House house;

    Steps steps;
    World world;
    World.Place place;
    Visitor administrator;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        steps = new Steps(house);
        world = steps.world();
        place = world.hotline();
        place.intake();
        administrator = world.signIn(place.administrator());
    }

    @Test
    void an_address_that_somebody_has_cannot_be_invited() {
        World.Person there = place.consultant();
        Answer answer = invite(there.mail().toUpperCase(java.util.Locale.ROOT));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#mail-error")).isNotEmpty();
    }

    @Test
    void a_code_that_never_was_or_has_run_out_opens_nothing() {
        String mail = newMail();
        invite(mail);
        String code = steps.letter(mail);
        assertThat(steps.welcome(house.visitor(), "AAAAA-BBBBB-CCCCC-DDDDD").status()).isEqualTo(422);

        house.clock().forward(Duration.ofHours(73));
        assertThat(steps.welcome(house.visitor(), code).status()).isEqualTo(422);
    }

    @Test
    void looking_at_the_letter_uses_nothing_up_but_choosing_a_password_does() {
        String mail = newMail();
        invite(mail);
        String code = steps.letter(mail);
        steps.welcome(house.visitor(), code);
        assertThat(steps.choose(house.visitor(), code, "short").status()).isEqualTo(422);

        assertThat(steps.choose(house.visitor(), code, PASSWORD).path()).endsWith("/sign-in/phone");
        assertThat(steps.welcome(house.visitor(), code).status()).isEqualTo(422);
    }

    @Test
    void the_code_rests_nowhere_in_clear() {
        String mail = newMail();
        invite(mail);
        String code = steps.letter(mail);

        String rests = house.database().sql("select string_agg(i::text, ' ') from access.invitation i")
                .query(String.class).single();
        assertThat(rests).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void an_invited_member_chooses_a_password_connects_a_phone_and_is_here() {
        String mail = newMail();
        invite(mail);
        Visitor newcomer = house.visitor();
        Answer phone = steps.choose(newcomer, steps.letter(mail), PASSWORD);
        assertThat(newcomer.fetch("/account").status()).isEqualTo(401);

        Answer printed = steps.connect(newcomer, phone);

        assertThat(printed.page().select("li.ty-once")).hasSize(10);
        assertThat(newcomer.get("/account").text()).contains("Neo Newcomer");
    }

    @Test
    void a_lost_password_means_a_new_key_and_a_colleague_lets_the_member_in_again() {
        World.Person colleague = place.consultant();
        World.Person forgetful = place.consultant();
        Visitor holder = world.signIn(colleague);
        grant(holder, forgetful);
        assertThat(world.worker(forgetful).teams()).containsExactly(place.intake());

        press("/admin/members/" + forgetful.id(), "password");
        Visitor returning = house.visitor();
        Answer code = steps.choose(returning, steps.letter(forgetful.mail()), PASSWORD);
        steps.code(returning, code, world.code(forgetful));

        assertThat(returning.get("/desk/team/keys").text()).contains("wait for its key");
        grant(holder, forgetful);
        assertThat(returning.get("/desk/team/keys").text()).doesNotContain("wait for its key");
        assertThat(steps.password(house.visitor(), forgetful, world.password()).status()).isEqualTo(422);
    }

    @Test
    void a_lost_phone_needs_the_letter_and_the_password() {
        World.Person member = place.consultant();
        press("/admin/members/" + member.id(), "phone");
        String code = steps.letter(member.mail());
        Visitor visitor = house.visitor();
        Answer wrong = visitor.form(steps.welcome(visitor, code)).set("password", "not the right one").submit();
        assertThat(wrong.status()).isEqualTo(422);

        Answer phone = visitor.form(wrong).set("password", world.password()).submit();
        steps.connect(visitor, phone);

        assertThat(visitor.fetch("/account").status()).isEqualTo(200);
        assertThat(world.worker(member).teams()).containsExactly(place.intake());
    }

    private void grant(Visitor holder, World.Person to) {
        Answer keys = holder.get("/desk/team/keys");
        String form = "form:has(input[value='" + to.id() + "'])[action$=/grant]";
        assertThat(holder.form(keys, form).submit().status()).isEqualTo(200);
    }

    private void press(String page, String why) {
        Answer member = administrator.get(page);
        administrator.form(member, "form:has(button[value=" + why + "])").submit();
    }

    private Answer invite(String mail) {
        return administrator.form(administrator.get("/admin/members/new"))
                .set("name", "Neo Newcomer").set("mail", mail)
                .tick("roles", "CONSULTANT").tick("teams", place.intake().toString())
                .submit();
    }

    private static String newMail() {
        return "neo-" + UUID.randomUUID() + "@example.org";
    }
}
