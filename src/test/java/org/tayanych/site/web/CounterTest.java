package org.tayanych.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vocabulary.Language;

/** What every request passes: languages, headers, errors, looks, and the exit. */
@HouseTest
class CounterTest {

    @Autowired
    House house;

    @Test
    void the_bare_address_asks_the_browser_and_else_speaks_kyrgyz() {
        assertThat(house.visitor().fetch("/").header("location")).isEqualTo("/ky/");
        assertThat(house.visitor().saying("Accept-Language", "de, tg;q=0.7, ru;q=0.3").fetch("/").header("location"))
                .isEqualTo("/tg/");
        assertThat(house.visitor().saying("Accept-Language", "en-GB;q=0.2, ru-RU").fetch("/").header("location"))
                .isEqualTo("/ru/");
        assertThat(house.visitor().saying("Accept-Language", ";;;=,").fetch("/").header("location")).isEqualTo("/ky/");
    }

    @Test
    void a_workers_page_without_its_language_is_found_with_its_query() {
        Answer answer = house.visitor().saying("Accept-Language", "uz").fetch("/look?from=/uz/safe");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("location")).isEqualTo("/uz/look?from=/uz/safe");
        assertThat(house.visitor().fetch("//example.org/").status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_switch_keeps_the_place(Language language) {
        Answer page = house.visitor().get("/ky/look?from=/ky/safe");
        String there = page.page().select(".ty-languages a[hreflang=" + language.code() + "]").attr("href");
        assertThat(there).isEqualTo("/" + language.code() + "/look?from=/ky/safe");
        assertThat(house.visitor().get(there).page().select("html").attr("lang")).isEqualTo(language.code());
    }

    @Test
    void an_unknown_language_is_nothing() {
        assertThat(house.visitor().fetch("/fr/").status()).isEqualTo(404);
        assertThat(house.visitor().fetch("/fr/safe").status()).isEqualTo(404);
    }

    @Test
    void every_answer_is_guarded() {
        for (String path : new String[] {"/ky/", "/ky/nothing", "/api/v1/nothing", "/assets/site.css", "/robots.txt"}) {
            Answer answer = house.visitor().fetch(path);
            assertThat(answer.header("content-security-policy")).as(path).contains("default-src 'none'")
                    .contains("frame-ancestors 'none'").contains("base-uri 'none'").doesNotContain("unsafe");
            assertThat(answer.header("referrer-policy")).as(path).isEqualTo("no-referrer");
            assertThat(answer.header("x-content-type-options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("x-frame-options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("permissions-policy")).as(path).contains("geolocation=()");
        }
        assertThat(house.visitor().fetch("/ky/").header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void a_page_without_a_form_sets_no_cookie() {
        assertThat(house.visitor().fetch("/ky/").headers().allValues("set-cookie")).isEmpty();
        assertThat(house.visitor().fetch("/ky/look").headers().allValues("set-cookie")).hasSize(1)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void what_does_not_exist_says_so_in_the_readers_language_and_echoes_nothing() {
        Answer page = house.visitor().get("/ru/markerword?secret=markerword");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.page().select("h1").text()).isEqualTo("Здесь ничего нет");
        assertThat(page.page().select("main").text()).doesNotContain("markerword");
    }

    @Test
    void programs_get_a_problem_that_echoes_nothing() {
        Answer answer = house.visitor().saying("Accept-Language", "ru").fetch("/api/v1/markerword");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404").doesNotContain("markerword");
    }

    @Test
    void a_fault_behind_a_programs_door_is_a_problem_with_a_number_to_ask_by() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/complaints");
        ModelAndView answer = house.bean(Troubles.class).answer(request, new MockHttpServletResponse(), 500, "1a2b3c4d");
        assertThat(answer.getModel()).containsEntry("status", 500).containsEntry("instance", "urn:fault:1a2b3c4d")
                .containsEntry("title", "Something failed on our side");
        assertThat(answer.getView()).isInstanceOf(JacksonJsonView.class);
    }

    @Test
    void a_full_house_says_when_to_come_again() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        house.bean(Troubles.class).answer(new MockHttpServletRequest("POST", "/ky/complaint"), response, 503, "");
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_sentence() {
        Answer answer = house.visitor().post("/ky/look", "size", "LARGE");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("h1").text()).isEqualTo("Форма эскирип калды");
    }

    @Test
    void the_wrong_method_is_405_and_says_which_is_right() {
        Answer answer = house.visitor().send("GET", "/desk/sign-out", null, BodyPublishers.noBody());
        assertThat(answer.status()).isBetween(400, 499);
        Visitor visitor = house.visitor();
        String token = visitor.get("/ky/look").page().select("input[name=_csrf]").val();
        Answer wrong = visitor.post("/ky/safe", "_csrf", token);
        assertThat(wrong.status()).isEqualTo(405);
        assertThat(wrong.header("allow")).contains("GET");
        assertThat(wrong.page().select("h1").text()).isEqualTo("Бул бет мындай ачылбайт");
    }

    @Test
    void forms_that_no_page_makes_are_refused_and_never_a_fault_of_ours() {
        StringBuilder many = new StringBuilder("a=b");
        for (int at = 0; at < 2000; at++) {
            many.append("&f").append(at).append("=x");
        }
        assertRefused("application/x-www-form-urlencoded", many.toString());
        assertRefused("application/x-www-form-urlencoded", "a=" + "x".repeat(1_500_000));
        assertRefused("application/x-www-form-urlencoded", "size=%zz&%=%");
        assertRefused("multipart/form-data", "no boundary");
        assertRefused("multipart/form-data; boundary=B", "--B\r\n");
        assertRefused("application/json", "{\"a\":");
        assertRefused("no/such/type;;;", "x");
    }

    private void assertRefused(String type, String body) {
        Answer answer = house.visitor().send("POST", "/ky/look", type, BodyPublishers.ofString(body));
        assertThat(answer.status()).as(type).isBetween(400, 499);
        assertThat(answer.page().select("h1").text()).as(type).isNotBlank();
    }

    @Test
    void the_look_is_chosen_without_script_and_kept_in_a_cookie_that_says_nothing_else() {
        Visitor visitor = house.visitor();
        Answer form = visitor.get("/ky/look?from=/ky/safe");
        Answer back = visitor.form(form).set("size", "LARGEST").set("tone", "CONTRAST").submit();
        assertThat(back.path()).isEqualTo("/ky/safe");
        assertThat(visitor.cookies()).containsEntry("look", "2-3");
        assertThat(back.page().select("html").attr("class")).contains("ty-size-largest").contains("ty-tone-contrast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/ky/safe?x=1"})
    void the_way_back_from_the_look_stays_in_the_house(String from) {
        Visitor visitor = house.visitor();
        String token = visitor.get("/ky/look").page().select("input[name=_csrf]").val();
        assertThat(visitor.post("/ky/look", "_csrf", token, "from", from).header("location")).isEqualTo("/ky/");
    }

    @Test
    void the_exit_takes_everything_away_and_makes_old_addresses_say_nothing() {
        Visitor visitor = house.visitor();
        visitor.get("/ru/look");
        visitor.cookies().put("draft", "whatever");
        Answer exit = visitor.fetch("/ru/exit");
        assertThat(exit.status()).isEqualTo(303);
        assertThat(exit.header("location")).startsWith("https://ru.").doesNotContain("tayanych");
        assertThat(exit.header("clear-site-data")).contains("\"cache\"").contains("\"storage\"");
        assertThat(visitor.cookies()).containsOnlyKeys("gone");
        Answer back = visitor.get("/ru/look");
        assertThat(back.page().title()).isEqualTo("Страница закрыта");
        assertThat(back.page().text()).doesNotContain("Таяныч").doesNotContain("1229");
        assertThat(visitor.get("/ru/exit/back").page().select(".ty-brand")).isNotEmpty();
        assertThat(visitor.get("/ru/safe").page().select("h1").text()).isEqualTo("Как не оставить следов");
    }

    @Test
    void another_site_cannot_press_the_exit() {
        Visitor visitor = house.visitor().saying("Sec-Fetch-Site", "cross-site");
        visitor.cookies().put("draft", "whatever");
        Answer answer = visitor.fetch("/ky/exit");
        assertThat(answer.header("location")).isEqualTo("/ky/");
        assertThat(visitor.cookies()).containsKey("draft");
    }

    @Test
    void assets_are_packed_and_known_by_their_content() {
        String sheet = house.visitor().get("/ky/").page().select("link[rel=stylesheet]").attr("href");
        assertThat(sheet).matches("/assets/site\\.css\\?v=[0-9a-f]{12}");
        Answer packed = house.visitor().saying("Accept-Encoding", "gzip").fetch(sheet);
        assertThat(packed.header("content-encoding")).isEqualTo("gzip");
        assertThat(packed.bytes().length).as("public sheet, packed").isLessThanOrEqualTo(10_000);
        assertThat(packed.header("vary")).contains("Accept-Encoding");
        Answer again = house.visitor().saying("If-None-Match", packed.header("etag")).saying("Accept-Encoding", "gzip").fetch(sheet);
        assertThat(again.status()).isEqualTo(304);
        assertThat(house.visitor().fetch(sheet).body()).doesNotContain("@font-face").doesNotContain("GDS Transport");
        assertThat(house.visitor().fetch("/assets/../application.css").status()).isBetween(400, 404);
    }
}
