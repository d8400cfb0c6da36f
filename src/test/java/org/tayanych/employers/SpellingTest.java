package org.tayanych.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Sector;

/** Names across scripts, and codes as people write them. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ОсОО «Шырдак Текстиль» | Shyrdak Tekstil LLC",
        "ЖЧК Шырдак-Текстиль | ООО \"Ширдак текстиль\"",
        "Жалал-Абад пахта ЖАК | Zhalal-Abad pahta",
        "Өзгөн күрүч | Ozgon kuruch",
        "Экспресс Люкс ОсОО | Express Lux",
        "Чорсу MCHJ | ООО Чорсу",
        "Oʻzbekiston taom | Узбекистон таом",
        "Ўзбекистон таом | Oʻzbekiston taom",
        "Коттон Кыргызстан | Cotton Kyrgyzstan",
        "Общество с ограниченной ответственностью Береке | Жоопкерчилиги чектелген коому Береке",
        "Ала Тоо | АЛА-ТОО ОАО",
        "Хурмо савдо | Xurmo savdo",
    })
    void the_same_firm_in_another_script_or_form_has_a_key_in_common(String one, String other) {
        assertThat(Spelling.keys(one)).as(one).containsAnyElementsOf(Spelling.keys(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Шырдак | Шырмак", "Ала-Тоо Курулуш | Ала-Арча Курулуш", "Береке 1 | Береке 2", "Береке 11 | Береке 1"})
    void different_firms_stay_different(String one, String other) {
        assertThat(Spelling.keys(one)).doesNotContainAnyElementsOf(Spelling.keys(other));
    }

    @Test
    void a_name_that_is_nothing_but_a_form_keeps_it() {
        assertThat(Spelling.keys("ООО")).isNotEmpty();
        assertThat(Spelling.keys("«»")).isEmpty();
    }

    @Test
    void capitals_marks_and_blanks_never_matter_and_folding_twice_changes_nothing() {
        Random chance = new Random(7);
        String letters = "абвгдежзиклмнопрстуфхцчшыэюяңөүabcdeghijklmnoprstuvyz0123456789";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder plain = new StringBuilder();
            StringBuilder odd = new StringBuilder("«");
            for (int at = 0; at < 3 + chance.nextInt(12); at++) {
                String letter = String.valueOf(letters.charAt(chance.nextInt(letters.length())));
                plain.append(letter);
                odd.append(chance.nextBoolean() ? letter.toUpperCase(java.util.Locale.ROOT) : letter);
            }
            odd.append("», ОсОО");
            String name = plain.toString();
            assertThat(Spelling.keys(odd.toString())).as(name).isEqualTo(Spelling.keys(name));
            for (String key : Spelling.keys(name)) {
                assertThat(key).matches("[a-z0-9]+");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"F,F", "f,F", "C14,C14", "14,C14", "14.10,C14", "C1410,C14", "c 14,C14", "01,A01", "99,U99"})
    void isic_is_read_as_people_write_it(String written, String code) {
        assertThat(Isic.parse(written)).map(Isic::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "F14", "04", "00", "V", "1", "CC", "C14x", "123456789", "=1"})
    void what_is_no_isic_code_is_refused(String written) {
        assertThat(Isic.parse(written)).isEmpty();
    }

    @Test
    void sections_lead_to_the_kinds_of_work_of_complaints() {
        assertThat(new Isic("C14").sector()).isEqualTo(Sector.GARMENT);
        assertThat(new Isic("F").sector()).isEqualTo(Sector.CONSTRUCTION);
        assertThat(new Isic("N81").sector()).isEqualTo(Sector.CLEANING);
        assertThat(Isic.sections()).hasSize(21);
    }

    @Test
    void a_tax_number_has_the_shape_of_its_country() {
        assertThat(TaxNumber.parse("0150 2199-6100 46", Country.KG)).contains(new TaxNumber("01502199610046"));
        for (String wrong : List.of("0150219961004", "015021996100467", "01502199610a46", "")) {
            assertThat(TaxNumber.parse(wrong, Country.KG)).as(wrong).isEmpty();
        }
        assertThat(TaxNumber.parse("123456789012", Country.KZ)).isPresent();
        assertThat(TaxNumber.parse("123456789", Country.UZ)).isPresent();
        assertThat(TaxNumber.parse("7707083893", Country.RU)).isPresent();
    }
}
