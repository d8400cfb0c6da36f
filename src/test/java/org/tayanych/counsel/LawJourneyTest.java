package org.tayanych.counsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.hotline.Consultations;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.remedies.Remedies;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** The law of a case over the pages: from "dismissed on this day" to a changed pack, and calculators beside it. */
@HouseTest
class LawJourneyTest {

    @Autowired
    House house;

    Office office;
    OpenCase opened;
    Visitor desk;
    String path;

    @BeforeEach
    void aConsultantAtACase() {
        office = new Office(house);
        opened = office.newCase();
        desk = office.world.signIn(office.consultant);
        path = "/desk/cases/" + opened.id() + "/law";
    }

    @AfterEach
    void theLawIsAsItWas() {
        office.moves.followAll();
    }

    private Form fact(String kind, LocalDate on) {
        return fact(kind, Integer.toString(on.getDayOfMonth()), Integer.toString(on.getMonthValue()),
                Integer.toString(on.getYear()));
    }

    private Form fact(String kind, String day, String month, String year) {
        return desk.form(desk.get(path), "form[action$=/law]")
                .set("kind", kind).set("on-day", day).set("on-month", month).set("on-year", year);
    }

    @Test
    void dismissed_on_a_day_shows_every_limit_with_article_and_pack_and_a_changed_pack_moves_it_with_a_note() {
        LocalDate on = office.today().minusDays(10);
        Answer page = fact("DISMISSAL_ORDER", on).submit();
        assertThat(page.page().select(".ty-limits dt").eachText())
                .anyMatch(line -> line.contains("KG-LIM-DISMISSAL") && line.contains("art. 243"))
                .anyMatch(line -> line.contains("KG-LIM-WAGES") && line.contains("art. 243"));
        assertThat(page.text()).contains("Counted by the law pack " + office.pack().name());
        String before = page.page().select(".ty-casehead .ty-due").text();
        office.moves.follow(office.changed("journey", "KG-LIM-DISMISSAL", 1));
        page = desk.get(path);
        assertThat(page.text()).contains("Counted by the law pack KG journey");
        assertThat(page.page().select(".ty-casehead .ty-due").text()).isNotEqualTo(before);
        assertThat(desk.get("/desk/cases/" + opened.id()).page().select("#timeline ~ .ty-timeline, .ty-timeline").text())
                .contains("The law pack KG journey moved a time limit of “Dismissal order handed over");
        assertThat(desk.get("/desk/law/changes").text())
                .contains(opened.file().reference().toString()).contains("KG journey").contains("less time");
    }

    @Test
    void days_that_are_none_are_refused_beside_their_field_and_stay_typed() {
        for (String[] bad : List.of(new String[] {"31", "2", "2026"}, new String[] {"1", "1", "1875"},
                new String[] {"ten", "", "2026"})) {
            Answer again = fact("WORKBOOK", bad[0], bad[1], bad[2]).submit();
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.page().select("#on-error").text()).isNotBlank();
            assertThat(again.page().select("input[name=on-day]").val()).isEqualTo(bad[0]);
        }
        LocalDate on = office.today().minusDays(9);
        Answer again = fact("WORKBOOK", on).set("from-day", "1").set("from-month", "1").set("from-year", "2020")
                .set("to-day", "1").set("to-month", "1").set("to-year", "2019").submit();
        assertThat(again.page().select("#to-error").text()).contains("before it begins");
        again = fact("WORKBOOK", on).set("from-day", "1").set("from-month", "1").set("from-year", "2020").submit();
        assertThat(again.page().select("#from-error").text()).contains("on or after the day of the fact");
        assertThat(office.facts.of(opened)).isEmpty();
    }

    @Test
    void months_that_the_worker_told_become_pay_days_with_a_clock_each() {
        YearMonth last = YearMonth.from(office.today()).minusMonths(1);
        SubjectId id = office.complaint(Country.KG, new UnpaidPeriod(
                new Period(last.minusMonths(2).atDay(1), last.atEndOfMonth()), Money.som("54000"), true));
        opened = office.open(id);
        path = "/desk/cases/" + id + "/law";
        Answer page = desk.form(desk.get(path), "form[action$=months]").set("pay-day", "31").submit();
        assertThat(office.facts.of(opened)).hasSize(3)
                .allMatch(fact -> fact.kind() == Fact.Kind.PAY_DAY_MISSED && fact.limits().size() == 1);
        assertThat(page.page().select("form[action$=months]")).isEmpty();
        assertThat(desk.get("/desk/law/limits").page().select("tbody tr")).hasSize(3);
    }

    @Test
    void the_calendar_file_names_nobody_and_keeps_its_names_when_days_move() {
        fact("DISMISSAL_ORDER", office.today()).submit();
        String file = desk.fetch(path + "/limits.ics").body();
        assertThat(file).startsWith("BEGIN:VCALENDAR").contains(opened.file().reference().toString())
                .doesNotContain("art.").doesNotContainIgnoringCase("dismiss");
        assertThat(file.lines().filter(line -> line.startsWith("UID:")).toList())
                .isEqualTo(desk.fetch(path + "/limits.ics").body().lines().filter(line -> line.startsWith("UID:")).toList());
    }

    @Test
    void a_calculation_becomes_advice_with_its_law_pack_and_is_written_down_as_owed() {
        fact("PAY_DAY_MISSED", office.today().minusDays(40)).set("amount", "30 000").submit();
        Answer form = desk.get("/desk/cases/" + opened.id() + "/calculations/late-wages");
        assertThat(form.page().select("input[name=amount]").val()).isEqualTo("30000.00");
        Answer counted = desk.form(form, "form[action$=late-wages]").submit();
        assertThat(counted.page().select("textarea[name=advice]").val())
                .contains(office.pack().name()).contains("art. 94");
        Answer given = desk.form(counted, "form[action$=advice]")
                .set("minutes", "7").tick("owed", "yes").set("way", "NEGOTIATION").submit();
        assertThat(given.text()).contains("The advice is kept.");
        assertThat(house.bean(Consultations.class).of(opened)).singleElement()
                .satisfies(one -> assertThat(one.advice().reveal()).contains(office.pack().name()));
        assertThat(house.bean(Remedies.class).of(opened)).hasSize(1);
    }

    @Test
    void advice_without_minutes_is_refused_and_its_words_stay() {
        String address = "/desk/cases/" + opened.id() + "/calculations/late-wages/advice";
        String token = desk.get(path).page().select("input[name=_csrf]").val();
        Answer again = desk.post(address, "_csrf", token, "question", "q", "advice", "words of mine", "minutes", "many");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("textarea[name=advice]").val()).isEqualTo("words of mine");
        assertThat(again.page().select("#minutes-error").text()).contains("from 1 to 600");
    }

    @Test
    void strangers_ordinary_members_and_administrators_find_nothing() {
        office.facts.add(opened, Office.fact(Fact.Kind.DISMISSAL_ORDER, office.today()));
        office.place.specialist();
        SubjectId violence = office.place.complaint("for specialists alone", Topic.E02).id();
        UUID fact = office.facts.of(opened).getFirst().id();
        Visitor stranger = office.world.signIn(office.world.hotline().consultant());
        Visitor administrator = office.world.signIn(office.place.administrator());
        for (String door : List.of("", "/limits.ics")) {
            assertThat(stranger.get(path + door).status()).as(door).isEqualTo(404);
            assertThat(desk.get("/desk/cases/" + violence + "/law" + door).status()).as(door).isEqualTo(404);
            assertThat(administrator.get(path + door).status()).as(door).isGreaterThanOrEqualTo(400);
        }
        assertThat(stranger.get("/desk/cases/" + opened.id() + "/calculations/late-wages").status()).isEqualTo(404);
        String token = stranger.get("/desk").page().select("input[name=_csrf]").val();
        for (String door : List.of("", "/months", "/deeds", "/facts/" + fact + "/dropped", "/facts/" + fact + "/mediation")) {
            assertThat(stranger.post(path + door, "_csrf", token).status()).as(door).isEqualTo(404);
        }
        assertThat(stranger.get("/desk/law/limits").text()).doesNotContain(opened.file().reference().toString());
        assertThat(office.facts.of(opened)).singleElement().matches(each -> !each.dropped());
    }
}
