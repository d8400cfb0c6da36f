package org.tayanych.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.HouseTest;
import org.tayanych.law.Mark;
import org.tayanych.law.Packs;
import org.tayanych.papers.Format;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

/** Every letter, in both languages and both formats. */
@HouseTest
class LettersTest {

    @Autowired
    Letters letters;

    @Autowired
    Packs packs;

    static Stream<Arguments> all() {
        return Arrays.stream(LetterKind.values()).flatMap(kind -> LetterForm.LANGUAGES.stream()
                .flatMap(language -> Arrays.stream(Format.values()).map(format -> Arguments.of(kind, language, format))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_letter_opens_says_all_that_was_typed_and_leaves_no_place_unfilled(LetterKind kind, Language language, Format format)
            throws IOException {
        String text = text(Sample.form(kind, language, letters.today()), format);
        for (Slot slot : kind.slots()) {
            if (slot.shape().typed() && slot.shape() != Shape.MONEY) {
                for (String line : Sample.typed(slot, Sample.LETTERS).split("\n")) {
                    assertThat(flat(text)).as("%s in %s %s", slot, kind, language).contains(flat(line));
                }
            } else if (slot.shape().day()) {
                assertThat(flat(text)).as("%s", slot).contains(flat(Written.day(Sample.day(slot, letters.today()), language)));
            }
        }
        assertThat(text).doesNotContain("{", "}", "null", "withheld", "[    ]", "law:").contains(Written.day(letters.today(), language));
        assertThat(text.replaceAll("_{22}", "")).as("only the line to sign on is empty").doesNotContain("___");
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_empty_letter_has_a_line_for_everything_and_boxes_to_tick(LetterKind kind, Language language, Format format) throws IOException {
        String text = text(Sample.blank(kind, language), format);
        assertThat(text).contains("______").doesNotContain("{", "}", "null", "law:");
        long boxes = kind.slots().stream().filter(slot -> slot.shape() == Shape.BOXES).mapToLong(slot -> slot.codes().size()).sum();
        assertThat(text.split("\\[ {4}]", -1).length - 1).as("boxes of %s", kind).isGreaterThanOrEqualTo((int) boxes);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void both_languages_say_the_same_things_in_the_same_order(LetterKind kind) {
        List<String> shapes = LetterForm.LANGUAGES.stream()
                .map(language -> letters.template(kind, language).lines().stream()
                        .map(line -> line.part() + " " + line.when() + " " + Template.HOLE.matcher(line.words()).results().map(hole -> hole.group()).sorted().toList())
                        .toList().toString())
                .toList();
        assertThat(shapes.getFirst()).isEqualTo(shapes.getLast());
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_article_that_a_letter_leans_on_was_read_in_the_code_and_is_in_force(LetterKind kind) {
        for (String code : letters.template(kind, Language.RU).laws()) {
            assertThat(packs.of(Country.KG).orElseThrow().on(code, letters.today()).orElseThrow(() -> new AssertionError(code)).mark())
                    .as(code).isEqualTo(Mark.READ);
        }
    }

    @Test
    void the_penalty_is_that_of_the_day_the_money_was_due_and_none_is_named_where_none_is_known() throws IOException {
        LetterForm form = Sample.form(LetterKind.CLAIM, Language.RU, letters.today());
        assertThat(flat(text(form, Format.PDF))).contains(flat("0,25 процента"), flat("Основание: часть 4 статьи 94 Трудового кодекса"));
        form.answers().on(Slot.DUE, Answers.Day.of(LocalDate.of(2019, 5, 1)));
        assertThat(flat(text(form, Format.PDF))).contains(flat("пеню за задержку в размере, установленном законодательством"))
                .doesNotContain(flat("0,25"), flat("статьи 94"));
    }

    @Test
    void the_inspectorate_reads_that_the_worker_objects_only_when_the_worker_does() throws IOException {
        LetterForm form = Sample.form(LetterKind.INSPECTORATE, Language.KY, letters.today());
        assertThat(flat(text(form, Format.PDF))).contains(flat("ким кайрылганын иш берүүчүгө билдирүүгө каршымын"), flat("233-беренесинин 2-бөлүгү"));
        form.answers().choose(Slot.HIDE, List.of("NO"));
        assertThat(flat(text(form, Format.PDF))).doesNotContain(flat("каршымын"));
    }

    @Test
    void points_typed_with_numbers_are_numbered_once_and_braces_stay_as_they_were_typed() throws IOException {
        LetterForm form = Sample.form(LetterKind.COMMISSION, Language.RU, letters.today());
        form.answers().say(Slot.WISHES, Secret.of("1. Выплатить {worker}\n- Отменить приказ\n\n"));
        String text = text(form, Format.DOCX);
        assertThat(text).contains("\nВыплатить {worker}\n", "\nОтменить приказ\n");
    }

    private String text(LetterForm form, Format format) throws IOException {
        byte[] file = format.print(letters.write(form)).open().readAllBytes();
        if (format == Format.PDF) {
            try (PDDocument document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document);
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file)); XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** Without the line breaks of a narrow column, and spaces that don't break. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
