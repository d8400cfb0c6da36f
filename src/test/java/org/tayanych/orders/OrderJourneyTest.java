package org.tayanych.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tayanych.orders.Site.done;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Severity;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** From the finding to the payment, page by page. */
@HouseTest
class OrderJourneyTest {

    @Autowired
    House house;

    World world;
    Site site;
    FindingId finding;
    Visitor desk;
    String file;

    @BeforeEach
    void anInspectorAtTheDesk() {
        world = house.world();
        site = new Site(house);
        finding = site.finding(Severity.GRAVE);
        desk = world.signIn(site.person);
        file = "/desk/inspections/" + site.inspection;
    }

    private static Form on(Form form, String field, LocalDate day) {
        return form.set(field + "-day", Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", Integer.toString(day.getMonthValue()))
                .set(field + "-year", Integer.toString(day.getYear()));
    }

    private Answer issue() {
        Form form = desk.form(desk.get(file + "/orders/new"), "form[action$=orders/new]");
        return on(on(form, "on", site.today.minusDays(10)), "due-" + finding, site.today.minusDays(2))
                .set("words-" + finding, "Айлыкты толук төлөп бериңиз").submit();
    }

    private String text(Answer pdf) throws IOException {
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void an_order_is_issued_from_the_findings_and_its_deadline_shows_first_among_the_late_ones() {
        Answer empty = desk.form(desk.get(file + "/orders/new"), "form[action$=orders/new]").submit();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".govuk-error-summary").text()).contains("Write at least for one finding");
        Answer order = issue();
        assertThat(order.text()).contains("The order is issued.", "Айлыкты толук төлөп бериңиз", "overdue", "article 94.4");
        Answer late = desk.get("/desk/orders");
        assertThat(late.page().select(".ty-row--red").text()).contains("№ " + site.today.minusDays(10).getYear() + "-1");
        assertThat(late.page().select(".ty-count--hot").text()).isEqualTo("1");
        assertThat(desk.get("/desk/orders?view=OVERDUE&region=KG-B").page().select(".ty-row--red")).isEmpty();
        assertThat(desk.get("/desk/orders?view=OVERDUE&region=KG-O&sector=GARMENT&whose=mine").page().select(".ty-row--red"))
                .hasSize(1);
    }

    @Test
    void the_printed_order_says_in_kyrgyz_and_russian_what_by_when_by_which_article_and_how_to_appeal() throws Exception {
        Answer order = issue();
        String kyrgyz = text(desk.fetch(order.path() + "/file/ky.pdf"));
        assertThat(kyrgyz).contains("Жазма буйрук №", "Айлыкты толук төлөп бериңиз", "232-берене", "235-берене",
                "Айлык эки ай кечиктирилген", "Даттануу мөөнөтү бул жерде көрсөтүлгөн жок", site.place.name());
        String russian = text(desk.fetch(order.path() + "/file/ru.pdf"));
        assertThat(russian).contains("Предписание №", "Айлыкты толук төлөп бериңиз", "Статья 232", "Статья 235",
                "Срок обжалования здесь не указан", "Что нужно сделать");
        assertThat(desk.fetch(order.path() + "/file/en.pdf").status()).isEqualTo(404);
    }

    @Test
    void the_paper_stays_as_it_was_handed_out_and_its_hash_stands_beside_it() throws NoSuchAlgorithmException {
        Answer order = issue();
        byte[] first = desk.fetch(order.path() + "/file/ky.pdf").bytes();
        house.database().sql("update inspections.finding set workers_affected = 999 where id = :id")
                .param("id", finding.value()).update();
        byte[] again = desk.fetch(order.path() + "/file/ky.pdf").bytes();
        assertThat(again).isEqualTo(first);
        String print = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
        assertThat(order.text()).contains(print);
    }

    @Test
    void a_demand_is_extended_with_a_reason_found_wanting_and_stays_readable_line_by_line() {
        Answer order = issue();
        String demand = order.page().select("a[href*=/demands/]").attr("href");
        Answer refused = on(desk.form(desk.get(demand), "form[action$='" + demand + "']").set("step", "DEMAND_EXTENDED"), "until",
                site.today.plusDays(9)).submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#words-error").text()).contains("Write the reason.");
        Answer extended = on(desk.form(desk.get(demand), "form[action$='" + demand + "']").set("step", "DEMAND_EXTENDED")
                .set("words", "банк жабык"), "until", site.today.plusDays(9)).submit();
        assertThat(extended.text()).contains("It is written down.", "Deadline extended", "банк жабык", "first ");
        Answer early = desk.form(extended, "form[action$='" + demand + "']").set("step", "DEMAND_NOT_DONE").set("how", "PAPERS")
                .set("words", "эч нерсе").submit();
        assertThat(early.page().select("#step-error").text()).contains("still has time");
        Answer verified = desk.form(extended, "form[action$='" + demand + "']").set("step", "DEMAND_VERIFIED")
                .set("how", "PAPERS").submit();
        assertThat(verified.text()).contains("Verified: done", "By papers");
        String line = verified.page().select("form[action*='/lines/']").eachAttr("action").getLast();
        Answer struck = desk.form(verified, "form[action='" + line + "']")
                .set("why-" + line.substring(line.lastIndexOf('/') + 1), "башка талап").submit();
        assertThat(struck.text()).contains("The line is struck out.", "Struck out: башка талап");
        assertThat(struck.page().select("s").text()).contains("Verified: done");
    }

    @Test
    void from_the_finding_to_the_payment_and_from_the_rows_of_the_figure_back_to_the_finding() {
        issue();
        Form form = desk.form(desk.get(file + "/fines/new?finding=" + finding), "form[action$=fines/new]");
        Answer fine = form.set("ground", "KG-FINE-CONTRACT").set("amount", "23 000").submit();
        assertThat(fine.text()).contains("23,000.00", "Order No.", "article 94.4");
        Answer paid = desk.form(fine, "form[action$='" + fine.path() + "']").set("step", "FINE_PAID").set("amount", "9 000")
                .submit();
        assertThat(paid.text()).contains("14,000.00", "It is written down.");
        Answer above = desk.form(paid, "form[action$='" + fine.path() + "']").set("step", "FINE_PAID").set("amount", "14000,01")
                .submit();
        assertThat(above.page().select("#amount-error").text()).contains("more than is due");
        String year = Integer.toString(site.today.getYear());
        assertThat(paid.page().select("a[href='/en/results/fines_imposed/" + year + "']")).hasSize(1);
        Answer rows = desk.get(paid.page().select("a[href^='/desk/orders/figures/fines_paid']").attr("href"));
        assertThat(rows.text()).contains("9,000.00", "1 row");
        Answer back = desk.get(rows.page().select("table a").attr("href"));
        assertThat(back.path()).isEqualTo(fine.path());
        assertThat(back.page().select("a[href='/desk/findings/" + finding + "']")).hasSize(1);
        assertThat(back.page().select("a[href^='/desk/orders/'][href!='']").eachAttr("href"))
                .anyMatch(href -> href.matches("/desk/orders/[0-9a-f-]{36}"));
    }

    @Test
    void an_article_that_no_pack_knows_is_marked_as_typed_and_printed_so() throws IOException {
        Form form = desk.form(desk.get(file + "/fines/new"), "form[action$=fines/new]").set("ground", "OTHER").set("amount", "500");
        assertThat(form.submit().page().select("#article-error").text()).contains("Name the law");
        Answer fine = form.set("article", "Укук бузуулар кодекси, 91-берене").submit();
        assertThat(fine.text()).contains("Укук бузуулар кодекси, 91-берене (typed by the inspector, in no law pack)");
        assertThat(text(desk.fetch(fine.path() + "/file/ky.pdf")))
                .contains("Айып салуу чечими", "Инспектор атагандай: Укук бузуулар кодекси, 91-берене", "500,00");
        assertThat(text(desk.fetch(fine.path() + "/file/ru.pdf"))).contains("Решение о штрафе", "Как назвал инспектор");
    }

    @Test
    void an_appeal_is_written_down_heard_and_decided_and_the_fine_says_so() {
        Fine fine = site.fined(finding);
        Form form = desk.form(desk.get(file + "/proceedings/new?against=FINE:" + fine.id()), "form[action$=proceedings/new]");
        Answer court = form.set("kind", "APPEAL_COURT").submit();
        assertThat(court.text()).contains("Appeal to a court", "Fine No.", "Not known");
        Answer heard = desk.form(court, "form[action$='" + court.path() + "']").set("step", "HEARING").set("heard", "ENDED").submit();
        assertThat(heard.text()).contains("Hearing held: The last hearing");
        Answer decided = desk.form(heard, "form[action$='" + court.path() + "']").set("step", "DECIDED").set("outcome", "CHANGED")
                .set("amount", "5000").set("words", "жеңилдетүүчү жагдай").submit();
        assertThat(decided.text()).contains("Decided: Changed in part");
        assertThat(desk.get("/desk/fines/" + fine.id()).text()).contains("5,000.00", "reduced");
    }

    @Test
    void work_is_suspended_from_the_page_and_lifted_there() {
        Form form = desk.form(desk.get(file + "/suspensions/new"), "form[action$=suspensions/new]");
        Answer begun = form.set("what", "EQUIPMENT").set("words", "пресс тосмосуз").submit();
        assertThat(begun.text()).contains("stands still", "пресс тосмосуз");
        Answer lifted = desk.form(begun, "form[action$='" + begun.path() + "']").set("words", "тосмо коюлду").submit();
        assertThat(lifted.text()).contains("lifted", "тосмо коюлду");
    }

    private List<String> doors(Order order, String demand, Fine fine, UUID suspension, UUID court) {
        return List.of(file + "/orders/new", file + "/fines/new", file + "/suspensions/new", file + "/proceedings/new",
                "/desk/orders/" + order.id() + "/served", demand, demand + "/lines/" + UUID.randomUUID(),
                "/desk/orders/" + order.id() + "/lines/" + UUID.randomUUID(), "/desk/fines/" + fine.id(),
                "/desk/fines/" + fine.id() + "/lines/" + fine.history().getFirst().id(), "/desk/suspensions/" + suspension,
                "/desk/suspensions/" + suspension + "/lines/" + UUID.randomUUID(), "/desk/proceedings/" + court,
                "/desk/proceedings/" + court + "/lines/" + UUID.randomUUID());
    }

    @Test
    void a_stranger_finds_nothing_behind_any_door() {
        Order order = site.ordered(finding);
        Fine fine = site.fined(finding);
        UUID suspension = done(house.bean(Suspensions.class).begin(site.open(), finding, Suspension.What.WORK, Secret.of("коркунуч"),
                site.today));
        UUID court = done(house.bean(Proceedings.class).lodge(site.open(), Proceeding.Kind.COERCION,
                new Proceeding.Against.Act(), Proceeding.Stops.NOT_KNOWN, site.today, Secret.NOTHING));
        String demand = "/desk/orders/" + order.id() + "/demands/" + order.demands().getFirst().id();
        List<String> pages = List.of(file + "/orders", file + "/orders/new", file + "/fines/new", file + "/suspensions/new",
                file + "/proceedings/new", "/desk/orders/" + order.id(), demand, "/desk/orders/" + order.id() + "/file/ky.pdf",
                "/desk/fines/" + fine.id(), "/desk/fines/" + fine.id() + "/file/ru.pdf", "/desk/suspensions/" + suspension,
                "/desk/proceedings/" + court);
        Visitor stranger = world.signIn(world.inspectorate().inspector());
        List<String> seen = new ArrayList<>();
        pages.forEach(page -> {
            if (desk.fetch(page).status() != 200 || stranger.fetch(page).status() != 404) {
                seen.add(page);
            }
        });
        String token = stranger.get("/desk/orders").page().select("input[name=_csrf]").attr("value");
        for (String door : doors(order, demand, fine, suspension, court)) {
            if (stranger.post(door, "_csrf", token).status() != 404) {
                seen.add("POST " + door);
            }
        }
        assertThat(seen).isEmpty();
        assertThat(stranger.get("/desk/orders?view=ALL").page().select("table")).isEmpty();
        Visitor consultant = world.signIn(site.place.consultant());
        assertThat(consultant.fetch("/desk/orders").status()).isIn(403, 404);
    }

    @Test
    void whoever_leads_sees_on_the_board_that_a_deadline_has_passed() {
        World.Place place = world.inspectorate();
        Site led = new Site(house, place, place.chiefInspector());
        Visitor chief = world.signIn(led.person);
        assertThat(chief.get("/desk/board").page().select("a[href='/desk/orders?view=OVERDUE']")).isEmpty();
        led.ordered(led.finding(Severity.MINOR));
        Answer board = chief.get("/desk/board");
        assertThat(board.page().select("a[href='/desk/orders?view=OVERDUE']").text()).isEqualTo("1 order is overdue");
        assertThat(world.signIn(world.hotline().supervisor()).get("/desk/board").page().select("a[href^='/desk/orders']")).isEmpty();
    }

    @Test
    void words_typed_into_any_form_here_rest_nowhere_in_clear() {
        String marker = "Карагайлы" + System.nanoTime();
        String order = on(on(desk.form(desk.get(file + "/orders/new"), "form[action$=orders/new]"), "on", site.today.minusDays(10)),
                "due-" + finding, site.today.minusDays(2)).set("words-" + finding, marker + " 1").submit().path();
        String demand = desk.get(order).page().select("a[href*=/demands/]").attr("href");
        Answer extended = on(desk.form(desk.get(demand), "form[action$='" + demand + "']").set("step", "DEMAND_EXTENDED")
                .set("words", marker + " 2"), "until", site.today.plusDays(9)).submit();
        String line = extended.page().select("form[action*='/lines/']").attr("action");
        desk.form(extended, "form[action='" + line + "']").set("why-" + line.substring(line.lastIndexOf('/') + 1), marker).submit();
        Answer fine = desk.form(desk.get(file + "/fines/new"), "form[action$=fines/new]").set("ground", "OTHER")
                .set("article", marker + " 3").set("amount", "500").set("words", marker + " 4").submit();
        assertThat(fine.text()).contains(marker + " 3", marker + " 4");
        desk.form(desk.get(file + "/suspensions/new"), "form[action$=suspensions/new]").set("what", "WORK")
                .set("words", marker + " 5").submit();
        assertThat(desk.form(desk.get(file + "/proceedings/new"), "form[action$=proceedings/new]").set("kind", "CRIMINAL")
                .set("words", marker + " 6").submit().text()).contains(marker + " 6");
        assertThat(columns().stream().filter(column -> holds(column, marker)).toList()).isEmpty();
    }

    private List<String[]> columns() {
        return house.database().sql("""
                select table_schema, table_name, column_name, data_type
                from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_type = 'BASE TABLE' and data_type in ('text', 'bytea', 'character varying', 'jsonb', 'character')
                  and table_schema in ('orders', 'inspections', 'audit', 'employers', 'notices', 'vault')""")
                .query((row, n) -> new String[] {
                    row.getString(1) + "." + row.getString(2), row.getString(3), row.getString(4)})
                .list();
    }

    private boolean holds(String[] column, String marker) {
        String asked = column[2].equals("bytea")
                ? "position(convert_to(:marker, 'UTF8') in \"" + column[1] + "\") > 0"
                : "position(:marker in \"" + column[1] + "\"::text) > 0";
        return house.database().sql("select exists (select 1 from " + column[0] + " where " + asked + ")")
                .param("marker", marker).query(Boolean.class).single();
    }

    @Test
    void the_pages_read_kyrgyz_and_russian() {
        site.ordered(finding);
        site.fined(finding);
        for (Language language : List.of(Language.KY, Language.RU)) {
            World.Person person = site.place.enrol(language, Role.INSPECTOR, site.place.intake());
            Visitor reader = world.signIn(person);
            Answer list = reader.get("/desk/orders");
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.text()).contains(language == Language.KY ? "Мөөнөтү өткөн" : "Просрочены");
        }
    }
}
