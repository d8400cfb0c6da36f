package org.tayanych.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.SizeBand;

/** A register as a file: through the pages, from the upload to the report. */
@HouseTest
class WorkplaceImportTest {

    private static final String HEAD = "Кыргызча аталышы;НАЗВАНИЕ НА РУССКОМ;isic;Tax number;own_code;Регион;Кызматкерлер;address;Telefon\n";

    @Autowired
    House house;

    @Autowired
    Workplaces workplaces;

    private World.Place place;
    private Visitor inspector;

    @BeforeEach
    void somebody() {
        place = house.world().inspectorate();
        inspector = house.world().signIn(place.enrol(Language.EN, Role.INSPECTOR, place.intake()));
    }

    private Answer send(byte[] file) {
        Answer sent = inspector.form(inspector.get("/desk/imports"))
                .set("kind", "workplaces")
                .attach("file", "register.csv", "text/csv", file)
                .submit();
        house.run("imports-work");
        return inspector.get(sent.path());
    }

    private Answer send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String head(String... names) {
        return String.join(";", names) + "\n";
    }

    private int count() {
        return workplaces.count(place.organisation(), Wanted.words(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name_ru;workers\\nA;1 | The first line has no column “Kind of activity (ISIC)”",
        "name_ru;isic;ISIC\\nA;F;F | stands there twice",
        "name_ru;isic | has no row",
        "name_ru;isic\\nA;\"F | 1",
        "name_ru;isic\\nA;\"F\"x | quotation mark",
    })
    void a_file_that_is_wrong_as_a_whole_is_refused_with_the_reason(String file, String said) {
        Answer answer = send(file.replace("\\n", "\n"));
        if (said.equals("1")) {
            // A quote left open at the very end still gives a whole last row.
            assertThat(count()).isEqualTo(1);
        } else {
            assertThat(answer.page().text()).contains(said).contains("Nothing of this file was imported");
            assertThat(count()).isZero();
        }
    }

    @Test
    void an_empty_file_no_file_and_another_encoding_are_refused() {
        assertThat(send("\uFEFF\n").page().text()).contains("The file is empty");
        assertThat(send("name_ru;isic\nШвея;C14\n".getBytes(Charset.forName("windows-1251"))).page().text())
                .contains("not in UTF-8, line 1");
        Answer none = inspector.form(inspector.get("/desk/imports")).set("kind", "workplaces").submit();
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().text()).contains("Choose a file");
        assertThat(count()).isZero();
    }

    @Test
    void every_wrong_row_is_listed_and_nothing_is_imported_and_no_cell_is_repeated() {
        Answer answer = send(head("name_ru", "isic", "tax_number", "region", "workers", "own_code")
                + "Good;F;01502199610046;Чуйская область;12;1\n"
                + "Бюро;Z9;SECRETNUMBER;Атлантида;lots;1\n"
                + ";F;;;;2\n"
                + "Short;F\n"
                + "\"two\nlines\";C14;;;;3\n");
        String text = answer.page().text();
        assertThat(text).contains("Some rows are wrong").contains("Nothing of this file was imported");
        assertThat(answer.page().select("tbody tr")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(answer.body()).doesNotContain("SECRETNUMBER").doesNotContain("Атлантида").doesNotContain("lots");
        Answer report = inspector.get(answer.path() + "/rows.csv");
        assertThat(report.header("content-type")).startsWith("text/csv");
        assertThat(report.body()).startsWith("\uFEFFLine;Column;").contains("3;Tax number;").contains("3;Region;")
                .doesNotContain("SECRETNUMBER").doesNotContain("Атлантида");
        assertThat(count()).isZero();
        assertThat(house.database().sql("select count(*) from imports.staged").query((row, n) -> row.getInt(1)).single()).isZero();
    }

    @Test
    void cells_that_look_like_formulas_do_not_reach_the_report() {
        Answer answer = send(head("name_ru", "isic", "own_code")
                + "=HYPERLINK(\"\"http://evil.example\"\");=1+1;@SUM(A1)\n".replace("\"\"", "")
                + "+7;-1;=2\n");
        String report = inspector.get(answer.path() + "/rows.csv").body();
        assertThat(report.lines().skip(1)).hasSize(2).allMatch(line -> line.matches("\\d+;[^=+@-].*"));
        assertThat(report).doesNotContain("evil").doesNotContain("SUM");
    }

    @Test
    void a_register_is_imported_whole_and_the_same_file_again_changes_nothing() {
        String file = HEAD
                + "Шырдак Текстиль;\"ОсОО \"\"Ширдак\"\"\";C14;01502199610046;A-1;Бишкек шаары;120;Чүй 1;0555\n"
                + "Ала-Тоо Курулуш;;41;01502199610047;A-2;Osh Region;9;;\n"
                + "Базар;;G;;;KG-C;;;\n";
        Answer done = send(file);
        assertThat(done.page().text()).contains("Imported").contains("Added 3");
        Workplace found = workplaces.search(place.organisation(), "shyrdak", 5).getFirst();
        assertThat(found.size()).isEqualTo(SizeBand.MEDIUM);
        assertThat(found.taxNumber()).contains("01502199610046");
        assertThat(workplaces.history(found)).extracting(Happened::kind).containsExactly(Happened.Kind.IMPORTED);
        Answer again = send(file);
        assertThat(again.page().text()).contains("Unchanged 3").contains("Added 0").contains("Changed 0");
        assertThat(count()).isEqualTo(3);
        assertThat(inspector.get("/desk/imports").page().select("tbody tr")).hasSize(2);
    }

    @Test
    void a_changed_row_changes_its_workplace_and_leaves_a_line_for_each_field() {
        send(HEAD + "Шырдак Текстиль;Ширдак;C14;01502199610046;A-1;Бишкек шаары;120;Чүй 1;\n");
        Answer changed = send(HEAD + ";Шырдак Плюс;C13;01502199610046;A-1;;300;;\n");
        assertThat(changed.page().text()).contains("Changed 1").contains("Added 0");
        Workplace found = workplaces.search(place.organisation(), "01502199610046", 5).getFirst();
        assertThat(found.workers()).isEqualTo(300);
        assertThat(found.name()).as("an empty cell leaves what was there").isEqualTo("Шырдак Текстиль");
        assertThat(found.region()).isPresent();
        assertThat(workplaces.history(found)).filteredOn(line -> line.kind() == Happened.Kind.CHANGED)
                .extracting(line -> line.field().orElse("") + " " + line.before() + " " + line.after())
                .containsExactlyInAnyOrder("name_ru Ширдак Шырдак Плюс", "isic C14 C13", "workers 120 300", "size MEDIUM LARGE");
        assertThat(workplaces.search(place.organisation(), "плюс", 5)).hasSize(1);
    }

    @Test
    void another_organisation_with_the_same_file_has_its_own_register_and_sees_no_import() {
        String file = HEAD + "Шырдак Текстиль;;C14;01502199610046;A-1;Бишкек шаары;120;;\n";
        String ours = send(file).path();
        World.Place theirs = house.world().inspectorate();
        Visitor stranger = house.world().signIn(theirs.inspector());
        assertThat(stranger.fetch(ours).status()).isEqualTo(404);
        assertThat(stranger.fetch(ours + "/rows.csv").status()).isEqualTo(404);
        inspector = stranger;
        assertThat(send(file).page().text()).contains("Added 1");
        assertThat(workplaces.count(theirs.organisation(), Wanted.words(""))).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void while_it_waits_the_page_shows_how_far_it_is_and_can_cancel() {
        Answer waiting = inspector.form(inspector.get("/desk/imports")).set("kind", "workplaces")
                .attach("file", "r.csv", "text/csv", (HEAD + "A;;F;;;;;;\n").getBytes(StandardCharsets.UTF_8)).submit();
        assertThat(waiting.page().selectFirst("progress")).isNotNull();
        assertThat(waiting.header("refresh")).isEqualTo("3");
        Answer cancelled = inspector.form(waiting).submit();
        assertThat(cancelled.page().text()).contains("Cancelled").contains("Nothing of this file was imported");
        house.run("imports-work");
        assertThat(count()).isZero();
        assertThat(List.of(cancelled.header("refresh"))).containsExactly("");
    }

    @Test
    void an_empty_table_to_fill_in_is_understood_when_it_comes_back() {
        String head = inspector.get("/desk/imports/head/workplaces.csv").body();
        assertThat(head).startsWith("\uFEFFName in Kyrgyz;");
        assertThat(send(head.strip() + "\r\nБулак;;;F;;;;;;;\r\n").page().text()).contains("Added 1");
    }
}
