package org.tayanych.calculations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.calculations.Calculator;
import org.tayanych.house.Answer;
import org.tayanych.house.Browser;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vocabulary.Language;

/** A worker counts, without JavaScript, without an account, and nothing is kept. */
@HouseTest
class CalculatorJourneyTest {

    @Autowired
    House house;

    @ParameterizedTest
    @CsvSource({"３００００, 10, 9, 2026, amount", "отуз миң, 10, 9, 2026, amount", "-5, 10, 9, 2026, amount",
        "30000, 31, 2, 2026, due", "30000, 10, 9, 1875, due", "30000, x, 9, 2026, due"})
    void what_cannot_be_gets_a_sentence_beside_its_field_and_stays_typed(
            String amount, String day, String month, String year, String field) {
        Answer again = late("ky", amount, day, month, year).press("do", "count");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#" + field + "-error").text().length()).isGreaterThan(10);
        assertThat(again.page().select("#amount").attr("value")).isEqualTo(amount);
        assertThat(again.page().select("#due-year").attr("value")).isEqualTo(year);
        assertThat(again.page().select(".govuk-error-summary a").attr("href")).startsWith("#" + field);
        assertThat(again.page().select(".ty-result")).isEmpty();
    }

    @Test
    void minus_five_hours_are_refused_in_their_row() {
        Visitor worker = house.visitor();
        Answer page = worker.get("/ru/calculators/overtime");
        Answer again = worker.form(page).set("hourlyRate", "200").set("days-0-on-day", "6").set("days-0-on-month", "10")
                .set("days-0-on-year", "2026").set("days-0-hours", "-5").press("do", "count");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#days-0-hours-error").text()).contains("меньше нуля");
    }

    @Test
    void the_answer_shows_every_step_with_its_article_and_both_readings() {
        Answer answer = late("ru", "30 000", "10", "9", "2026").set("until-day", "21").set("until-month", "11")
                .set("until-year", "2026").press("do", "count");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".ty-result__sum").text()).isEqualTo("5 400,00 сом");
        assertThat(answer.text()).contains("оценка, а не решение", "ст. 94.4", "11 сентября 2026", "5 325,00 сом",
                "Трудовой кодекс Кыргызской Республики", "Пакет законов: KG");
        assertThat(answer.path()).isEqualTo("/ru/calculators/late-wages");
        assertThat(answer.header("cache-control")).contains("no-store");
        assertThat(answer.page().select("#amount").attr("value")).as("kept for another try").isEqualTo("30 000");
    }

    @Test
    void more_rows_come_without_losing_what_was_typed() {
        Answer more = late("ky", "30000", "10", "9", "2026").set("payments-0-amount", "бир аз").press("do", "more-payments");
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page().select("#payments-4-amount")).hasSize(1);
        assertThat(more.page().select("#payments-0-amount").attr("value")).isEqualTo("бир аз");
        assertThat(more.page().select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void law_that_nobody_has_confirmed_gives_no_figure_but_a_way_to_ask() {
        Answer page = house.visitor().get("/ky/calculators/late-wages?country=KZ");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(page.page().select(".ty-result a[href=/ky/complaint]")).isNotEmpty();
        Visitor worker = house.visitor();
        Form form = worker.form(worker.get("/ky/calculators/late-wages")).set("amount", "200000").set("due-day", "2")
                .set("due-month", "3").set("due-year", "2026").set("until-day", "1").set("until-month", "4").set("until-year", "2026")
                .smuggle("country", "KZ");
        Answer smuggled = form.press("do", "count");
        assertThat(smuggled.text()).contains("Бизден сураңыз").doesNotContain("698");
    }

    @Test
    void a_dismissal_gives_its_last_day_a_safety_date_and_a_calendar_that_tells_nothing() {
        Visitor worker = house.visitor();
        Answer page = worker.get("/ky/calculators/deadlines");
        Answer found = worker.form(page).set("event", "DISMISSAL").set("on-day", "10").set("on-month", "9").set("on-year", "2026")
                .press("do", "count");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains("2026", "243.1");
        Answer file = worker.form(found, "form[action$=calendar]").submit();
        assertThat(file.header("content-type")).startsWith("text/calendar");
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20261110", "DTSTART;VALUE=DATE:20261027", "SUMMARY:Эскертүү\r\n");
        assertThat(file.body().lines().allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75)).isTrue();
        assertThat(List.of(file.body().split("\r\n"))).filteredOn(line -> line.startsWith("SUMMARY")).allMatch("SUMMARY:Эскертүү"::equals);
    }

    @Test
    void a_dismissal_under_law_that_nobody_has_confirmed_says_ask_us_and_soon() {
        Visitor worker = house.visitor();
        Answer page = worker.get("/ru/calculators/deadlines");
        Answer found = worker.form(page).set("event", "DISMISSAL").set("on-day", "1").set("on-month", "6").set("on-year", "2026")
                .press("do", "count");
        assertThat(found.text()).contains("Спросите нас", "Не ждите").doesNotContain("июля 2026");
    }

    @ParameterizedTest
    @EnumSource(Calculator.class)
    void every_calculator_costs_forty_kilobytes_at_most_and_draws_in_every_language(Calculator calculator) {
        for (Language language : Language.values()) {
            Answer page = house.visitor().saying("Accept-Encoding", "gzip").get("/" + language.code() + "/calculators/" + calculator.slug());
            assertThat(page.status()).as("%s %s", calculator, language).isEqualTo(200);
            assertThat(page.bytes().length).isLessThanOrEqualTo(10_000);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void answers_and_problems_pass_axe_in_every_language(Language language) {
        try (Browser browser = house.browser()) {
            browser.go("/" + language.code() + "/calculators/late-wages");
            browser.page().fill("#amount", "30000");
            browser.page().fill("#due-day", "10");
            browser.page().fill("#due-month", "9");
            browser.page().fill("#due-year", "2026");
            browser.page().click("button[value=count]");
            assertThat(browser.page().locator(".ty-result__sum").count()).isEqualTo(1);
            assertThat(browser.accessibleHere()).isEmpty();
            browser.page().fill("#amount", "x");
            browser.page().click("button[value=count]");
            assertThat(browser.page().locator("#amount-error").count()).isEqualTo(1);
            assertThat(browser.accessibleHere()).isEmpty();
        }
    }

    private Form late(String language, String amount, String day, String month, String year) {
        Visitor worker = house.visitor();
        Answer page = worker.get("/" + language + "/calculators/late-wages");
        return worker.form(page).set("amount", amount).set("due-day", day).set("due-month", month).set("due-year", year);
    }
}
