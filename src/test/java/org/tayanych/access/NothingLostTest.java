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

/** A session that ends while somebody writes takes nothing with it. */
@HouseTest
class NothingLostTest {

    private static final String TYPED = "Айгүл \"quoted\" <b> & more";

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
        visitor = world.signIn(member).saying("Accept-Language", "en");
    }

    @Test
    void a_form_that_another_site_sends_is_refused_and_not_kept() {
        visitor.saying("Sec-Fetch-Site", "cross-site");
        Answer answer = visitor.post("/account/details", "name", TYPED, "language", "ky");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("quoted");
    }

    @Test
    void only_doors_of_this_house_are_gone_on_to() {
        house.clock().forward(Duration.ofHours(1));
        Answer asked = visitor.fetch("/account");
        for (String elsewhere : new String[] {"https://example.org/", "//example.org/", "/\\example.org", "/no/such/door"}) {
            Visitor fresh = house.visitor();
            Answer page = fresh.get("/account");
            Answer second = fresh.form(page).set("mail", member.mail()).set("password", world.password())
                    .set("carried-to", elsewhere).submit();
            Answer in = steps.code(fresh, second, world.code(member));
            assertThat(in.path()).as(elsewhere).startsWith("/desk");
        }
        assertThat(asked.status()).isEqualTo(401);
    }

    @Test
    void what_was_typed_goes_along_through_password_and_code_to_where_it_was_meant_for() {
        Answer form = visitor.get("/account/details");
        house.clock().forward(Duration.ofHours(1));

        Answer asked = visitor.form(form).set("name", TYPED).submit();
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.path()).isEqualTo("/account/details");

        Answer wrong = visitor.form(asked).set("mail", member.mail()).set("password", "a slip of the finger").submit();
        Answer second = visitor.form(wrong).set("mail", member.mail()).set("password", world.password()).submit();
        Answer mistyped = steps.code(visitor, second, "000000");
        Answer onward = steps.code(visitor, mistyped, world.code(member));
        assertThat(onward.text()).contains("signed in again");

        Answer saved = visitor.form(onward).submit();
        assertThat(saved.path()).isEqualTo("/account");
        assertThat(saved.page().select("dd").text()).contains(TYPED);
    }

    @Test
    void nothing_typed_stands_in_an_address() {
        Answer form = visitor.get("/account/details");
        house.clock().forward(Duration.ofHours(1));
        Answer asked = visitor.form(form).set("name", "quoted").submit();
        Answer second = visitor.form(asked).set("mail", member.mail()).set("password", world.password()).submit();
        Answer onward = steps.code(visitor, second, world.code(member));

        for (Answer answer : new Answer[] {asked, second, onward}) {
            assertThat(answer.path() + answer.trail()).doesNotContain("quoted");
        }
    }

    @Test
    void a_page_that_was_asked_for_is_shown_after_signing_in() {
        house.clock().forward(Duration.ofHours(1));
        Answer asked = visitor.get("/account/password");
        Answer second = visitor.form(asked).set("mail", member.mail()).set("password", world.password()).submit();

        assertThat(steps.code(visitor, second, world.code(member)).path()).isEqualTo("/account/password");
    }

    @Test
    void a_form_whose_token_ended_with_the_browser_can_be_sent_once_more() {
        Answer form = visitor.get("/account/details");
        visitor.cookies().remove("tayanych-form");
        visitor.saying("Sec-Fetch-Site", "same-origin");

        Answer again = visitor.form(form).set("name", TYPED).submit();
        assertThat(again.text()).contains("send it once more");

        Answer saved = visitor.form(again).submit();
        assertThat(saved.page().select("dd").text()).contains(TYPED);
    }
}
