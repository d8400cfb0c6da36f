package org.tayanych.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.evidence.Indicator;
import org.tayanych.house.Answer;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

/** The pages of results as anybody reads them, and the desk where they are made. */
@HouseTest
class ResultsPagesTest {

    private static final List<String> PAGES = List.of("", "/regions", "/regions?of=inspectors&in=2024", "/capacity", "/blocked", "/time",
            "/paid", "/checks", "/revisions", "/data", "/violations", "/fines_imposed/2022", "/persons_hurt/2025", "/employers_trained");

    @Autowired
    House house;

    @ParameterizedTest
    @ValueSource(strings = {"/results/breaches", "/results/violations/1066", "/results/violations/x", "/results/violations/2022-Q1",
        "/results/regions?of=violations&in=2021", "/results/regions?of=inspectors", "/results/employers_trained/1999"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(house.visitor().get("/en" + path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void every_indicator_has_its_page_with_definition_and_method(String language) {
        for (Indicator indicator : Indicator.values()) {
            Answer answer = house.visitor().get("/" + language + "/results/" + indicator.code());
            assertThat(answer.status()).as(indicator.code()).isEqualTo(200);
            assertThat(answer.page().select("h1").size()).isEqualTo(1);
            assertThat(answer.page().select(".ty-borrowed")).as(indicator.code()).isEmpty();
            assertThat(answer.text()).as(indicator.code()).doesNotContain("{0}");
        }
    }

    @Test
    void years_stand_side_by_side_with_change_unit_and_source() {
        Document page = house.visitor().get("/en/results").page();
        String violations = row(page, "Violations found");
        assertThat(violations).contains("18").contains("1,402").contains("> 2,600").contains("1,885").contains("+7,688.9").contains("2021–2022");
        assertThat(row(page, "Employers trained")).contains("74").contains("n/a");
        assertThat(page.text()).contains("not mean that employers broke the law 78 times");
        assertThat(row(house.visitor().get("/ru/results").page(), "Обученные работодатели")).contains("н/п");
    }

    @Test
    void each_picture_has_a_title_a_description_and_its_table() {
        Document page = house.visitor().get("/en/results").page();
        List<Element> pictures = page.select("svg.ty-bars__drawing");
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(5);
        for (Element picture : pictures) {
            assertThat(picture.attr("role")).isEqualTo("img");
            assertThat(picture.selectFirst("title")).isNotNull();
            assertThat(picture.select("desc").text()).as("years and numbers").containsPattern("20\\d\\d: ");
            assertThat(picture.select("[style], script")).isEmpty();
            assertThat(java.util.Objects.requireNonNull(picture.parent()).select("table tbody tr")).hasSizeGreaterThanOrEqualTo(5);
        }
        Element violations = pictures.getFirst();
        assertThat(violations.select("desc").text()).contains("2021: 18; 2022: 1,402; 2023: > 2,600; 2025: 1,885");
        assertThat(violations.select("rect").eachAttr("height").stream().map(Integer::parseInt).toList())
                .as("18, 1402, > 2600, nothing, 1885 against 104 for the largest").startsWith(2, 56, 104, 0, 75);
        assertThat(violations.select("rect").get(2).className()).contains("--open");
    }

    @Test
    void capacity_is_said_in_words_and_held_against_the_line() {
        String text = house.visitor().get("/en/results/capacity").text();
        assertThat(text).contains("1,120").contains("26,000").contains("1,835").contains("90,639").contains("not computable").contains("20,000");
    }

    @Test
    void contradictions_are_shown_in_words() {
        String text = house.visitor().get("/en/results/checks").text();
        assertThat(text).contains("1,345").contains("is more than the whole year’s 1,306").contains("8,838 million").contains("157").contains("161")
                .contains("3.85").contains("1.85");
    }

    @Test
    void a_year_says_its_source_its_words_and_the_way_to_the_rows() {
        Answer year = house.visitor().get("/en/results/fines_imposed/2022");
        assertThat(year.text()).contains("from $598 to $13,126").contains("1,100,000 som").contains("rate not confirmed");
        String rows = year.page().select("a[href^=/desk/]").attr("href");
        assertThat(rows).contains("from=2022-01-01").contains("until=2022-12-31");
        assertThat(house.visitor().fetch(rows).status()).as("whoever is not signed in is asked to").isIn(303, 401);
    }

    @Test
    void pages_are_light_and_their_own_sheet_is_loaded_nowhere_else() {
        Visitor visitor = house.visitor().saying("Accept-Encoding", "gzip");
        int sheets = 0;
        for (String address : house.visitor().get("/ky/results").page().select("link[rel=stylesheet]").eachAttr("href")) {
            sheets += visitor.fetch(address).bytes().length;
        }
        for (String path : PAGES) {
            assertThat(visitor.get("/ky/results" + path).bytes().length + sheets).as(path).isLessThan(60_000);
        }
        assertThat(house.visitor().get("/ky/").body()).doesNotContain("evidence.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void pages_are_accessible_and_fit_the_narrowest_phone(String language) {
        List<String> wrong = new ArrayList<>();
        try (Browser narrow = Browser.open(house.port(), 320, 640, true)) {
            for (String path : PAGES) {
                narrow.accessible("/" + language + "/results" + path).forEach(violation -> wrong.add(path + ": " + violation));
                int width = (int) narrow.page().evaluate("document.documentElement.scrollWidth");
                if (width > 320) {
                    wrong.add(path + " is " + width + " px wide");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_desk_of_figures_is_the_chief_inspectors() {
        World world = house.world();
        World.Place place = world.inspectorate();
        assertThat(world.signIn(place.inspector()).get("/desk/figures").status()).isEqualTo(404);
        assertThat(world.signIn(world.hotline().supervisor()).get("/desk/figures").status()).isEqualTo(404);
        assertThat(house.visitor().fetch("/desk/figures").status()).as("a stranger").isIn(303, 401);
        Visitor chief = world.signIn(place.chiefInspector());
        assertThat(chief.get("/desk/figures").status()).isEqualTo(200);
        assertThat(chief.get("/desk/figures/1999").status()).isEqualTo(404);
        assertThat(chief.get("/desk/figures/x").status()).isEqualTo(404);
    }

    @Test
    void a_year_is_counted_looked_at_and_published_and_a_correction_keeps_what_was() {
        World world = house.world();
        int year = LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Asia/Bishkek")).getYear() - 2;
        publishedOnce(year);
        Visitor chief = world.signIn(world.inspectorate().chiefInspector());
        Answer preview = chief.click(chief.get("/desk/figures"), year + ": count and preview");
        assertThat(preview.text()).contains("Appeals against acts").contains("7,777").contains("revised");
        Answer unseen = chief.form(preview).submit();
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.text()).contains("Say that you have looked");
        Answer unreasoned = chief.form(unseen).set("seen", "YES").submit();
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.text()).contains("Choose why published numbers change");
        Answer published = chief.follow(chief.form(unreasoned).set("seen", "YES").set("reason", "CORRECTION").submit());
        assertThat(published.text()).contains("The results pages show it now");
        String corrections = house.visitor().get("/en/results/revisions").text();
        assertThat(corrections).contains("Appeals against acts").contains("7,777").contains("A wrong entry was corrected");
        assertThat(house.visitor().get("/results/revisions.csv").body()).contains("act_appeals," + year + ",whole,,7777,0,count,correction");
        assertThat(house.visitor().get("/results/inspectorate.csv").body())
                .contains("act_appeals," + year + ",0,count,,0,register of inspections,computed");
    }

    /** As if it had been counted once, from rows that are no longer there. */
    private void publishedOnce(int year) {
        house.database().sql("""
                with edition as (
                    insert into evidence.edition (year, published_at, published_by, organisation, reason, sample)
                    values (:year, now(), gen_random_uuid(), gen_random_uuid(), 'NEW', false) returning id)
                insert into evidence.figure (edition, indicator, span, cut, part, unit, value, rows, quality, running)
                select id, 'act_appeals', cast(:year as text), 'WHOLE', '', 'COUNT', 7777, 7777, 'COMPUTED', false from edition""")
                .param("year", year)
                .update();
    }

    private static String row(Document page, String indicator) {
        return page.select("table tbody tr").stream().map(Element::text).filter(text -> text.startsWith(indicator)).findFirst().orElseThrow();
    }
}
