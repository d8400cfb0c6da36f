package org.tayanych.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vocabulary.Language;

/** A worker without an account and without JavaScript gets a letter. */
@HouseTest
class LetterJourneyTest {

    private static final int KILOBYTE = 1000;

    @Autowired
    House house;

    @Autowired
    Letters letters;

    @Test
    void a_letter_that_does_not_exist_is_not_found() {
        assertThat(house.visitor().get("/ky/letters/love").status()).isEqualTo(404);
        assertThat(house.visitor().get("/ky/letters/CLAIM").status()).isEqualTo(404);
    }

    @Test
    void a_wrong_form_comes_back_with_everything_typed_and_a_sentence_beside_each_field() {
        Visitor worker = house.visitor();
        Form form = worker.form(worker.get("/ru/letters/claim"));
        Sample.fill(form, LetterKind.CLAIM, "Өзгөн", letters.today());
        Answer again = form.set("due-day", "31").set("due-month", "2").set("owed", "тридцать").set("worker", "АСАНОВА АЙГУЛЬ")
                .set("letter", "ky").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#due-error").text()).contains("такого дня нет");
        assertThat(again.page().select("#owed-error").text()).contains("цифрами");
        assertThat(again.page().select("#worker-error").text()).contains("заглавными");
        assertThat(again.page().select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#worker", "#owed", "#due-day");
        assertThat(again.page().select("#owed").val()).isEqualTo("тридцать");
        assertThat(again.page().select("#worker").val()).isEqualTo("АСАНОВА АЙГУЛЬ");
        assertThat(again.page().select("#due-day").val()).isEqualTo("31");
        assertThat(again.page().select("textarea[name=periods]").text()).contains("Өзгөн");
        assertThat(again.page().select("input[name=claims][checked]")).hasSize(4);
        assertThat(again.page().select("input[name=letter][checked]").val()).isEqualTo("ky");
        Answer file = worker.form(again).set("due-day", "1").set("owed", "30 000").tick("astyped", "yes").submit();
        assertThat(file.header("content-type")).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void the_answer_is_the_file_and_nobody_on_the_way_keeps_it(LetterKind kind) throws IOException {
        Visitor worker = house.visitor();
        Answer page = worker.get("/ky/letters/" + kind.path());
        Form form = worker.form(page);
        List<String> typed = Sample.fill(form, kind, "Жылкычы", letters.today());
        Answer file = form.submit();
        assertThat(file.status()).as(file.toString()).isEqualTo(200);
        assertThat(file.header("content-type")).isEqualTo("application/pdf");
        assertThat(file.header("cache-control")).contains("no-store");
        assertThat(file.header("content-disposition")).isEqualTo("attachment; filename=\"paper.pdf\"");
        assertThat(file.path()).isEqualTo("/ky/letters/" + kind.path());
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(typed).isNotEmpty().filteredOn(line -> !line.matches("[\\d ,]+"))
                    .allMatch(line -> text.contains(line.replaceAll("\\s+", "")));
        }
        Answer docx = form.leave("as").press("as", "docx");
        assertThat(docx.header("content-disposition")).isEqualTo("attachment; filename=\"paper.docx\"");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_page_with_its_form_stays_light(LetterKind kind) {
        for (Language language : Language.values()) {
            Answer page = house.visitor().saying("Accept-Encoding", "gzip").get("/" + language.code() + "/letters/" + kind.path());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.bytes().length).as("%s in %s", kind, language).isLessThan(15 * KILOBYTE);
        }
    }

    @Test
    void a_letter_with_empty_lines_needs_nothing_filled_in() throws IOException {
        Visitor worker = house.visitor();
        Answer file = worker.form(worker.get("/uz/letters/documents")).press("as", "hand");
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("[    ]", "____________________", "Прошу выдать мне");
        }
    }

    @Test
    void the_list_leads_to_every_letter_and_the_first_page_leads_to_the_list() {
        Visitor worker = house.visitor();
        Answer list = worker.click(worker.get("/ky/"), "/ky/letters");
        assertThat(list.page().select("main a[href^=/ky/letters/]")).hasSize(LetterKind.values().length);
    }
}
