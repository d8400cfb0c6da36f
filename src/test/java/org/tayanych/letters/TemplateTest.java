package org.tayanych.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tayanych.vocabulary.Language;

/** A letter's text is a file that a lawyer corrects: a slip of the hand is named with its line. */
class TemplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "text {worker}; is not of the form", "paragraph: {worker}; there is no part \"paragraph\"",
            "text: {wroker}; asks for no \"wroker\"", "text [claims=WAGE]: a; asks for no \"claims=WAGE\"",
            "text: {worker; a brace that fills nothing in", "text [holder]: a; asks for no \"holder\"",
            "text [a&b]: x; the condition \"a&b\" can't be read", "dashes: stories; asks for no \"stories\""})
    void a_slip_is_refused_with_its_line(String line, String why) {
        assertThatThrownBy(() -> Template.read("claim_ru.txt", LetterKind.CLAIM, "# a remark\n\ntitle: a\n" + line))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("claim_ru.txt line 4: ").hasMessageContaining(why);
    }

    @Test
    void remarks_and_empty_lines_are_nothing() {
        Template read = Template.read("x", LetterKind.CLAIM, "# {a}\n\ntext [!due, law:KG-PAY-LATE]: {owed} {law:KG-PAY-LATE#percent_per_day}\nsign\n");
        assertThat(read.lines()).hasSize(2);
        assertThat(read.laws()).containsExactly("KG-PAY-LATE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "94.4; часть 4 статьи 94; 94-беренесинин 4-бөлүгү", "43; статья 43; 43-беренеси",
            "13.2(6), 19.4; пункт 6 части 2 статьи 13, часть 4 статьи 19; 13-беренесинин 2-бөлүгүнүн 6-пункту, 19-беренесинин 4-бөлүгү",
            "94.1–2; части 1–2 статьи 94; 94-беренесинин 1–2-бөлүктөрү", "204–207; статьи 204–207; 204–207-беренелери",
            "243(1-1); часть 1-1 статьи 243; 243-беренесинин 1-1-бөлүгү", "65-1; статья 65-1; 65-1-беренеси", "XII; статья XII; XII-берене"})
    void articles_are_named_as_letters_name_them(String article, String russian, String kyrgyz) {
        assertThat(Articles.say(article, Language.RU).replace('\u00a0', ' ')).isEqualTo(russian);
        assertThat(Articles.say(article, Language.KY)).isEqualTo(kyrgyz);
    }
}
