package org.tayanych.accidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.CaseWorker;
import org.tayanych.counts.Works;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.inspections.InspectionId;
import org.tayanych.site.DeskNote;
import org.tayanych.vault.Secret;

/** An inspector writes an accident down, page by page. */
@HouseTest
class AccidentJourneyTest {

    @Autowired
    House house;

    @Autowired
    AccidentNotes notes;

    Scene scene;
    Visitor inspector;
    LocalDate today;

    @BeforeEach
    void anInspectorAtWork() {
        scene = new Scene(house);
        inspector = scene.works.signedIn();
        today = scene.today();
    }

    @Test
    void an_empty_form_says_what_is_missing_and_keeps_what_was_typed() {
        Answer form = inspector.get("/desk/accidents/new?workplace=" + scene.workplace.value());
        Answer again = inspector.form(form).set("told", "fell from a scaffold").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".govuk-error-summary a")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(again.page().select("textarea[name=told]").text()).isEqualTo("fell from a scaffold");
    }

    @Test
    void from_the_workplace_to_two_part_payments_over_the_pages() {
        Answer found = inspector.form(inspector.get("/desk/accidents/new"), "main form").set("q", "тестовая").submit();
        Answer form = inspector.get(found.page().select("main a[href*=workplace=]").attr("href"));
        Answer kept = day(inspector.form(form), "happened", today.minusDays(9)).set("kind", "COLLAPSE").set("told", "a trench").submit();
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        String path = kept.path();
        step(path + "/person", "name", "Асан Тестов", "harm", "SERIOUS", "contract", "NONE");
        String person = inspector.get(path + "/sum").page().select("input[name=person]").attr("value");
        step(path + "/sum", "person", person, "sum", "ASSESSED", "amount", "10 000");
        step(path + "/sum", "person", person, "sum", "PAID", "amount", "4000");
        Answer more = fill(path + "/sum", "person", person, "sum", "PAID", "amount", "6000,01").submit();
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.text()).contains("more than was assessed");
        assertThat(inspector.form(more).set("amount", "6000").submit().status()).isEqualTo(200);
        Answer shown = inspector.get(path);
        assertThat(shown.text()).contains("Асан Тестов", "1 without a contract", "10,000.00", "9 days later");
        assertThat(shown.text()).contains("Still to be paid 0.00");
    }

    @Test
    void a_line_is_struck_out_with_a_reason_and_stays_readable() {
        AccidentId id = scene.accident(2);
        scene.person(id, Harm.LIGHT);
        String path = scene.open(id).accident().path();
        String line = scene.open(id).entries().getLast().id().toString();
        Answer page = inspector.get(path);
        Form strike = inspector.form(page, page.page().select("main form[method=post]").size() - 1);
        Answer empty = strike.submit();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(inspector.form(inspector.get(path), 0).set("why-" + line, "stands twice").submit().text())
                .contains("Does not count: stands twice");
    }

    @Test
    void from_a_visit_an_accident_is_begun_and_the_visit_is_linked_to_it() {
        InspectionId visit = scene.works.visit(scene.workplace);
        Answer from = inspector.get("/desk/inspections/" + visit.value());
        Answer form = inspector.get(from.page().select("main a[href^=/desk/accidents/new]").attr("href"));
        Answer kept = day(inspector.form(form), "happened", today).set("kind", "FALL").set("told", "slipped").submit();
        assertThat(kept.page().select("a[href=/desk/inspections/" + visit.value() + "]")).hasSize(1);
        assertThat(inspector.get("/desk/inspections/" + visit.value()).page().select("main a[href=" + kept.path() + "]")).hasSize(1);
        assertThat(new Works(house).signedIn().get("/desk/accidents/new?inspection=" + visit.value()).status()).isEqualTo(404);
    }

    @Test
    void on_the_board_stands_what_nobody_investigates_and_for_others_nothing() {
        AccidentId id = scene.accident(5);
        scene.person(id, Harm.FATAL);
        CaseWorker ours = scene.works.world().worker(scene.works.person());
        assertThat(notes.of(ours.teams())).extracting(DeskNote::path).containsExactly("/desk/accidents?only=OVERDUE");
        assertThat(notes.of(house.world().worker(new Works(house).person()).teams())).isEmpty();
        assertThat(inspector.get("/desk/accidents?only=OVERDUE").text())
                .contains("1 fatal accident is not being investigated", "nobody investigates");
        house.bean(Investigations.class).begin(scene.open(id), today, Secret.NOTHING);
        assertThat(notes.of(ours.teams())).isEmpty();
    }

    @Test
    void a_stranger_finds_nothing_behind_any_address_of_an_accident() {
        AccidentId id = scene.accident(2);
        scene.person(id, Harm.FATAL);
        Visitor stranger = new Works(house).signedIn();
        for (String path : new String[] {"", "/person", "/sum", "/begin", "/out", "/lines/" + UUID.randomUUID()}) {
            assertThat(stranger.get("/desk/accidents/" + id + path).status()).as(path).isIn(404, 405);
        }
        assertThat(stranger.get("/desk/counts/accidents").text()).contains("0 rows");
        assertThat(scene.works.world().signIn(house.world().hotline().supervisor()).get("/desk/accidents").status()).isEqualTo(404);
    }

    private Answer step(String path, String... fields) {
        Answer answer = fill(path, fields).submit();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private Form fill(String path, String... fields) {
        Form form = inspector.form(inspector.get(path));
        for (int at = 0; at < fields.length; at += 2) {
            form.set(fields[at], fields[at + 1]);
        }
        return form;
    }

    private static Form day(Form form, String field, LocalDate day) {
        return form.set(field + "-day", "" + day.getDayOfMonth()).set(field + "-month", "" + day.getMonthValue())
                .set(field + "-year", "" + day.getYear());
    }
}
