package org.tayanych.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.access.Team;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vocabulary.Language;

/** An inspection over the pages, without script: from draft to the act delivered, blocked and freed, and closed to strangers. */
@HouseTest
class InspectionJourneyTest {

    @Autowired
    House house;

    Bureau bureau;
    Visitor inspector;
    Visitor chief;

    @BeforeEach
    void anInspectorAndAChief() {
        bureau = new Bureau(house);
        inspector = bureau.world.signIn(bureau.inspectorPerson);
        chief = bureau.world.signIn(bureau.chiefPerson);
    }

    @Test
    void from_draft_to_the_act_delivered_and_back_from_the_figure() throws IOException {
        Answer page = begin("COMPLAINT");
        String path = page.path();
        assertThat(page.text()).contains("On a complaint").contains("Draft");
        page = inspector.form(page, "form[action$=/ask]").submit();
        assertThat(page.text()).contains("Waits for approval");
        assertThat(inspector.post(path + "/approve", "_csrf", token(page)).status()).isEqualTo(404);
        page = chief.form(chief.get(path), "form[action$=/approve]").submit();
        assertThat(page.text()).contains("Approved");
        page = inspector.form(inspector.get(path), "form[action$=/set-out]").leave("lists").tick("lists", "GENERAL").tick("lists", "GARMENT").submit();
        assertThat(page.path()).endsWith("/visit");
        assertThat(page.text()).contains("Garment workshop").doesNotContain("omplaint");
        page = visit(page);
        assertThat(page.text()).contains("Visited").contains("The sheet was taken").contains("Wages delayed".split(" ")[0]);
        page = inspector.form(page, "form[action$=/act]").submit();
        assertThat(page.text()).contains("Act drawn");
        printed(inspector.get(path + "/acts/1/ru.pdf"), "АКТ ПРОВЕРКИ", "Внеплановая проверка", "статья 94.1–2", "статья 235", "Трудовой кодекс");
        printed(inspector.get(path + "/acts/1/ky.pdf"), "ТЕКШЕРҮҮ АКТЫСЫ", "Пландан тышкары текшерүү", "94.1–2‑берене", "235‑берене", "Эмгек кодекси");
        LocalDate today = bureau.today();
        page = day(inspector.form(page, "form[action$=/act/delivered]"), "delivered", today).set("how", "BY_POST").submit();
        assertThat(page.text()).contains("Act delivered").contains("By post");
        Answer finding = inspector.click(page, "/desk/findings/");
        assertThat(finding.page().select("a[href=/en/results/violations/" + today.getYear() + "]")).hasSize(1);
        Answer rows = inspector.click(finding, "/desk/inspections/figures/violations");
        assertThat(rows.text()).contains("1 row");
        assertThat(inspector.click(rows, "/desk/findings/").path()).isEqualTo(finding.path());
        page = inspector.form(inspector.get(path), "form[action$=/close]").submit();
        assertThat(page.text()).contains("Closed");
    }

    private Answer begin(String ground) {
        Answer search = inspector.form(inspector.get("/desk/inspections/new"), "form[action=/desk/inspections/new]").set("find", "Тигүү").submit();
        Form form = day(inspector.form(search, "form[action=/desk/inspections]"), "planned", bureau.today())
                .set("workplace", bureau.workshop.value().toString()).set("ground", ground).set("told", "no").set("about", "pay and hours");
        return form.submit();
    }

    private Answer visit(Answer page) {
        String slot = page.page().select("#visit-findings [data-slot]").attr("data-slot");
        Form form = inspector.form(page, "#visit-form").set("workers", "38").set("a.GENERAL.Q04", "NO")
                .set("words." + slot, "Wages for September were not paid.").set("topic." + slot, "B01")
                .set("provision." + slot, "KG-PAY-FREQ").set("severity." + slot, "SERIOUS").set("affected." + slot, "38")
                .attach("photo." + slot, "wall.jpg", "image/jpeg", Bureau.photo("GPS-SECRET-PLACE"));
        Answer done = form.submit();
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(done.page().select(".ty-photos img")).hasSize(1);
        String photo = done.page().select(".ty-photos img").attr("src");
        assertThat(inspector.get(photo).body()).doesNotContain("GPS-SECRET-PLACE");
        assertThat(inspector.get(photo + "/original").body()).contains("GPS-SECRET-PLACE");
        Answer again = form.submit();
        assertThat(again.page().select(".ty-photos img")).as("sent twice, kept once").hasSize(1);
        return again;
    }

    private static void printed(Answer answer, String... words) throws IOException {
        assertThat(answer.header("content-type")).contains("pdf");
        try (PDDocument document = Loader.loadPDF(answer.bytes())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(words).contains("Wages for September were not paid.");
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("жалоб").doesNotContain("даттануу боюнча");
        }
    }

    @Test
    void a_stopped_visit_is_listed_with_its_rule_and_goes_on_when_freed() {
        Answer rules = chief.get("/desk/inspections/rules");
        assertThat(rules.text()).contains("Stops nothing").doesNotContain("Stops visits");
        Answer wrong = chief.form(rules, "form[action$=/BAN_2026]").submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Write the reason");
        rules = chief.form(rules, "form[action$=/BAN_2026]").set("reason-BAN_2026", "the circular binds us")
                .set("source-BAN_2026", "circular no. 4").submit();
        assertThat(rules.text()).contains("Stops visits").contains("the circular binds us").contains("Test CHIEF_INSPECTOR");
        Answer page = begin("PLAN");
        page = inspector.form(page, "form[action$=/ask]").submit();
        assertThat(page.text()).contains("Stopped by the rule: Whether there is a ban in 2026");
        assertThat(inspector.get("/desk/inspections/blocked").text()).contains("Whether there is a ban in 2026").contains("lasts");
        assertThat(inspector.form(page, "form[action$=/lift]").submit().text()).contains("The same rule still forbids it");
        chief.form(chief.get("/desk/inspections/rules"), "form[action$=/BAN_2026]").set("reason-BAN_2026", "it does not bind us")
                .set("source-BAN_2026", "answer of the ministry").submit();
        page = inspector.form(inspector.get(page.path()), "form[action$=/lift]").set("lift-reason", "the rule was taken back").submit();
        assertThat(page.text()).contains("Draft").contains("Stop lifted");
    }

    @Test
    void what_is_wrong_with_a_sheet_is_said_and_nothing_typed_is_lost() {
        InspectionId id = bureau.out(Ground.PLAN, bureau.workshop);
        Answer page = inspector.get("/desk/inspections/" + id + "/visit");
        String slot = page.page().select("#visit-findings [data-slot]").attr("data-slot");
        Answer again = inspector.form(page, "#visit-form").set("workers", "many").set("words." + slot, "half a sentence").set("notes", "a note to keep").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Write a number").contains("Choose the kind of breach");
        assertThat(again.page().select("textarea[name=notes]").text()).isEqualTo("a note to keep");
        assertThat(again.page().select("textarea[name=words." + slot + "]").text()).isEqualTo("half a sentence");
        Answer noPicture = inspector.form(page, "#visit-form").set("workers", "4").attach("photo", "plan.txt", "text/plain", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)).submit();
        assertThat(noPicture.text()).contains("Choose a JPEG");
    }

    @Test
    void strangers_and_other_teams_find_behind_every_door_what_never_was() {
        InspectionId id = bureau.visited(Bureau.entry("no contracts"));
        FindingId finding = bureau.findings.of(id, bureau.inspector).getFirst().id();
        Bureau.done(bureau.acts.draw(id, bureau.inspector));
        Bureau other = new Bureau(house);
        Visitor stranger = other.world.signIn(other.chiefPerson);
        Visitor colleague = bureau.world.signIn(bureau.place.enrol(Language.EN, Role.CHIEF_INSPECTOR, bureau.place.team(Team.Kind.RECEIVING)));
        for (Visitor reader : new Visitor[] {stranger, colleague}) {
            for (String path : new String[] {"/desk/inspections/" + id, "/desk/inspections/" + id + "/visit",
                "/desk/inspections/" + id + "/acts/1/ru.pdf", "/desk/findings/" + finding}) {
                assertThat(reader.fetch(path).status()).as(path).isEqualTo(404);
            }
            String token = token(reader.get("/desk/inspections"));
            for (String step : new String[] {"ask", "approve", "back", "consent", "notice", "set-out", "lift", "not-visited", "close", "act",
                "act/delivered", "plan", "ground"}) {
                assertThat(reader.post("/desk/inspections/" + id + "/" + step, "_csrf", token).status()).as(step).isEqualTo(404);
            }
            assertThat(reader.get("/desk/inspections").text()).contains("0 inspections");
            assertThat(reader.get("/desk/inspections/figures/violations").text()).contains("0 rows");
        }
    }

    @Test
    void a_consultant_has_no_door_to_inspections() {
        Visitor consultant = bureau.world.signIn(bureau.place.consultant());
        for (String path : new String[] {"/desk/inspections", "/desk/inspections/new", "/desk/inspections/blocked", "/desk/inspections/rules", "/desk/inspections/offline"}) {
            assertThat(consultant.fetch(path).status()).as(path).isEqualTo(404);
        }
    }

    private static Form day(Form form, String field, LocalDate day) {
        return form.set(field + "-day", Integer.toString(day.getDayOfMonth())).set(field + "-month", Integer.toString(day.getMonthValue()))
                .set(field + "-year", Integer.toString(day.getYear()));
    }

    private static String token(Answer page) {
        return page.page().select("input[name=_csrf]").attr("value");
    }
}
