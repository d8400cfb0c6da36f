package org.tayanych.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tayanych.counts.Works.counted;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.counts.Works;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.inspections.InspectionId;
import org.tayanych.remedies.Step;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;

/** An inspector follows a wage claim over the pages, and its figures are those rows. */
@HouseTest
class ClaimJourneyTest {

    private static final Country MALTA = new Country("MT");

    @Autowired
    House house;

    Scene scene;
    Visitor inspector;

    @BeforeEach
    void anInspectorAtWork() {
        house.database().sql("update access.organisation set country = 'FO' where country = 'MT'").update();
        scene = new Scene(house, MALTA);
        inspector = scene.works.signedIn();
    }

    @Test
    void a_claim_without_workers_and_a_sum_in_words_are_refused_beside_their_field() {
        Answer form = inspector.get("/desk/claims/new?workplace=" + scene.workplace.value());
        assertThat(inspector.form(form).set("workers", "many").submit().status()).isEqualTo(422);
        String path = scene.look(scene.claim()).path();
        Answer again = inspector.form(inspector.get(path + "/sum")).set("sum", "OWED").set("amount", "a lot").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#amount").attr("value")).isEqualTo("a lot");
        assertThat(inspector.form(inspector.get(path + "/sum")).smuggle("sum", "PAID").set("amount", "5").submit().status()).isEqualTo(422);
    }

    @Test
    void from_a_visit_to_a_confirmed_payment_over_the_pages() {
        InspectionId visit = scene.works.visit(scene.workplace);
        Answer from = inspector.get("/desk/inspections/" + visit.value());
        Answer form = inspector.get(from.page().select("main a[href^=/desk/claims/new]").attr("href"));
        Answer kept = inspector.form(form).set("workers", "10").set("told", "two months").submit();
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        String path = kept.path();
        step(path + "/sum", "sum", "OWED", "amount", "100 000");
        step(path + "/sum", "sum", "ORDERED", "amount", "90 000");
        step(path + "/pay", "amount", "40000", "workers", "4");
        Answer which = fill(path + "/pay", "amount", "1000", "workers", "5").submit();
        assertThat(which.status()).as("who of the five is new is not known").isEqualTo(422);
        assertThat(inspector.form(which).set("first", "2").submit().status()).isEqualTo(200);
        step(path + "/confirm", "amount", "40000", "workers", "4", "way", "BY_PHONE");
        assertThat(inspector.get("/desk/inspections/" + visit.value()).text()).contains("Wage claim of 10 workers", "Wages paid: 40,000.00");
        Answer shown = inspector.get(path);
        assertThat(shown.text()).contains("6 of 10 paid", "49,000.00", "Workers said so by phone");
        assertThat(inspector.get(path + "/interest").text()).contains("Law pack: KG");
        assertThat(inspector.get("/desk/claims?only=OPEN").text()).contains("Тестовая фабрика");
    }

    @Test
    void recovered_is_what_was_paid_on_its_day_and_the_page_lists_the_very_rows() {
        ClaimId id = scene.claim();
        scene.sum(id, Step.OWED, "1000", 60);
        scene.sum(id, Step.ORDERED, "900", 50);
        scene.pay(id, "300", 40, 3, 3);
        scene.pay(id, "200", 10, 5, 4);
        scene.pay(id, "7", 9, 5, 0);
        scene.strikeLast(id, Entry.Kind.PAID);
        assertThat(figure("wages_owed", 60)).isEqualTo("1000");
        assertThat(figure("wages_ordered", 60)).isEqualTo("900");
        assertThat(figure("wages_recovered", 60)).isEqualTo("500");
        assertThat(figure("wages_recovered", 30)).isEqualTo("200");
        assertThat(figure("workers_paid", 60)).isEqualTo("7");
        assertThat(figure("workers_paid", 30)).isEqualTo("4");
        Answer rows = inspector.get("/desk/counts/wages_recovered?from=" + scene.day(60) + "&until=" + scene.day(0));
        assertThat(rows.page().select("tbody a[href=" + scene.look(id).path() + "]")).hasSize(2);
        assertThat(rows.text()).contains("500.00");
    }

    @Test
    void a_stranger_finds_nothing_behind_any_address_of_a_claim() {
        String path = scene.look(scene.claim()).path();
        Visitor stranger = new Works(house).signedIn();
        for (String door : new String[] {"", "/sum", "/pay", "/confirm", "/interest", "/lines/" + UUID.randomUUID()}) {
            assertThat(stranger.get(path + door).status()).as(door).isIn(404, 405);
        }
    }

    private String figure(String code, int daysAgo) {
        LocalDate today = scene.day(0);
        return counted(house, MALTA, code, today.minusDays(daysAgo), today, Cut.WHOLE, "");
    }

    private void step(String path, String... fields) {
        Answer answer = fill(path, fields).submit();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private Form fill(String path, String... fields) {
        Form form = inspector.form(inspector.get(path));
        for (int at = 0; at < fields.length; at += 2) {
            form.set(fields[at], fields[at + 1]);
        }
        return form;
    }
}
