package org.tayanych.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vocabulary.Language;

@HouseTest
class PlanJourneyTest {

    @Autowired
    House house;

    private Quarter world;
    private Visitor inspector;

    @BeforeEach
    void world() {
        world = new Quarter(house);
        inspector = house.world().signIn(world.inspector);
    }

    @Test
    void a_consultant_has_no_plans() {
        Visitor consultant = house.world().signIn(world.inspectorate.enrol(Role.CONSULTANT, world.inspectorate.receiving()));
        for (String path : List.of("/desk/plans", "/desk/plans/new", "/desk/plans/compare", "/desk/plans/campaigns")) {
            assertThat(consultant.fetch(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_plan_of_others_has_no_page_and_no_papers() {
        world.workplace("F", 30, "KG-GB");
        PlanId plan = world.plan(Quarter.means(5));
        Visitor stranger = house.world().signIn(new Quarter(house).chief);
        for (String path : List.of("", "/plan.pdf", "/plan.csv")) {
            assertThat(stranger.fetch("/desk/plans/" + plan + path).status()).isEqualTo(404);
        }
    }

    @Test
    void what_is_typed_wrong_is_said_beside_its_field() {
        Answer again = inspector.form(inspector.get("/desk/plans/new")).set("inspectors", "many").set("days", "500").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".govuk-error-message")).hasSize(2);
    }

    @Test
    void from_the_means_over_approval_to_a_visit() {
        world.workplace("F", 30, "KG-GB");
        world.workplace("J", 5, "KG-O");
        Answer plan = inspector.form(inspector.get("/desk/plans/new")).set("inspectors", "2").set("days", "10").set("office", "KG-GB").submit();
        assertThat(plan.text()).contains("of them by lot").contains("no law and no statistics");
        Answer asked = inspector.form(plan).submit();
        assertThat(asked.text()).contains("Approval asked").contains("never the one who asked");
        Visitor chief = house.world().signIn(world.chief);
        Answer approved = chief.form(chief.get(asked.path())).submit();
        assertThat(approved.text()).contains("Approved");
        String slot = approved.page().select("form[action*=/slots/]").attr("action");
        Answer visit = inspector.follow(inspector.post(slot, "_csrf", token()));
        assertThat(visit.path()).startsWith("/desk/inspections/");
        assertThat(inspector.get(asked.path()).text()).contains("Running");
    }

    @Test
    void the_plan_is_printed_with_its_reasons_in_kyrgyz_and_russian() throws Exception {
        world.workplace("F", 30, "KG-GB");
        PlanId plan = world.plan(Quarter.means(5));
        assertThat(printed(inspector.fetch("/desk/plans/" + plan + "/plan.pdf?language=ky"))).contains("Иштин түрү 30", "Иш берүүчүгө берилбейт");
        assertThat(printed(inspector.fetch("/desk/plans/" + plan + "/plan.pdf?language=ru"))).contains("Вид работы 30", "Работодателю не передаётся");
        String table = inspector.fetch("/desk/plans/" + plan + "/plan.csv?language=ru").body();
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains("Вид работы").contains(",30,4,0,0,0,10,0,44,");
    }

    @Test
    void a_campaign_is_worked_on_in_six_steps() {
        Visitor kyrgyz = house.world().signIn(world.inspectorate.enrol(Language.KY, Role.INSPECTOR, world.inspectorate.receiving()));
        Answer sheet = kyrgyz.form(kyrgyz.get("/desk/plans/campaigns/new")).set("title", "Тигүү цехтериндеги айлык").set("topic", "B01").submit();
        assertThat(sheet.page().select("h2.govuk-heading-m")).hasSize(6);
        Answer step = kyrgyz.click(sheet, "/INFLUENCES");
        Answer wrong = kyrgyz.form(step).set("due-day", "31").set("due-month", "2").set("due-year", "2027").submit();
        assertThat(wrong.status()).isEqualTo(422);
        Answer saved = kyrgyz.form(step).set("words", "Сатып алуучу баасын түшүрдү").set("progress", "DONE").submit();
        assertThat(saved.text()).contains("Сатып алуучу баасын түшүрдү").contains("Бүттү");
        assertThat(kyrgyz.get("/desk/plans/campaigns").text()).contains("Тигүү цехтериндеги айлык");
        assertThat(inspector.fetch(sheet.path()).status()).as("a colleague of another team").isEqualTo(404);
    }

    private String token() {
        return inspector.get("/desk/plans").page().select("input[name=_csrf]").attr("value");
    }

    private static String printed(Answer answer) throws Exception {
        try (PDDocument document = Loader.loadPDF(answer.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
