package org.tayanych.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tayanych.vault.Secret;

/** What points to the writer is found in every language, and what does not is left alone. */
class CluesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "They kept three months of pay and shouted at us",
        "Мне не заплатили 45 000 сомов за два месяца, работали по 12 часов без выходных",
        "Үч айлык акымды бербей жатат, 150 000 сом карыз, 8.00дөн 20.00гө чейин иштедик",
        "С 10.30 до 18.10, потом опять. За 2023 2024 2025 ничего не дали",
        "Эки балам бар, үйдө иштейм. 1 000 000 000 сум дешти",
        "Uch oydan beri maosh yoʻq, 12 soat ishlaymiz",
        "Се моҳ музд надоданд",
        "Үш айдан бері жалақы жоқ",
        "5.5 hours a day, 1/2 of the pay, 10-12 at a time"
    })
    void a_story_without_clues_gets_no_hint(String story) {
        assertThat(in(story)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My name is Aigul Asanova and I sew | NAME | My name is Aigul Asanova",
        "Меня зовут Айгуль | NAME | Меня зовут Айгуль",
        "МЕНИН АТЫМ АЙГҮЛ | NAME | МЕНИН АТЫМ АЙГҮЛ",
        "менің атым Дана | NAME | менің атым Дана",
        "Mening ismim Dilnoza | NAME | Mening ismim Dilnoza",
        "Номи ман Зарина | NAME | Номи ман Зарина",
        "call me at 0555 12-34-56 | PHONE | 0555 12-34-56",
        "+996 (700) 123456 дегенге чалыңыз | PHONE | +996 (700) 123456",
        "мой номер 89161234567 | PHONE | 89161234567",
        "номерим ０５５５１２３４５６ | PHONE | ０５５５１２３４５６",
        "write to aigul.a@example.org please | ADDRESS | aigul.a@example.org",
        "телеграм @aigul_tikmechi | ADDRESS | @aigul_tikmechi",
        "see t.me/aigul | ADDRESS | t.me/aigul",
        "меня уволили 05.03.2026 утром | DAY | 05.03.2026",
        "5 марта меня ударили | DAY | 5 марта",
        "15-мартта кууп чыкты | DAY | 15-мартта",
        "on March 5 he came | DAY | March 5",
        "2026-03-05 | DAY | 2026-03-05",
        "нас там было всего трое | FEW_PEOPLE | нас там было всего трое",
        "Цехте төрт киши иштейбиз | FEW_PEOPLE | төрт киши",
        "Үчөөбүз эле калдык | FEW_PEOPLE | Үчөөбүз",
        "Я единственная русская там | FEW_PEOPLE | единственная",
        "there are three of us | FEW_PEOPLE | three of us",
        "biz toʻrt kishi edik | FEW_PEOPLE | toʻrt kishi",
        "Бизде бес адам ғана бар | FEW_PEOPLE | бес адам",
        "Мо панҷ нафар будем | FEW_PEOPLE | панҷ нафар",
        "Айылда бухгалтер болуп иштейм | JOB_IN_VILLAGE | бухгалтер",
        "Я медсестра в селе | JOB_IN_VILLAGE | медсестра"
    })
    void each_kind_is_found_and_shown_as_it_was_written(String story, Clue kind, String shown) {
        assertThat(in(story)).containsEntry(kind, shown).hasSize(1);
    }

    @Test
    void a_name_given_elsewhere_is_found_with_its_endings_and_never_inside_another_word() {
        assertThat(Clues.names(Secret.of("бул Айнуранын иши"), Secret.of("Айнура"))).isTrue();
        assertThat(Clues.names(Secret.of("маған Нурбек Ёлкин деді"), Secret.of("нурбек елкин"))).isTrue();
        assertThat(Clues.names(Secret.of("Жан мага айтты"), Secret.of("Жан"))).isTrue();
        assertThat(Clues.names(Secret.of("мен жана эжем"), Secret.of("Жан"))).isFalse();
        assertThat(Clues.names(Secret.of("кыйкырды, Самаркандда"), Secret.of("Марканд"))).isFalse();
        assertThat(Clues.names(Secret.of("а б в"), Secret.of("А. Б."))).isFalse();
        assertThat(Clues.names(Secret.of("anything (at .* all"), Secret.of("(.*"))).isFalse();
        assertThat(Clues.names(Secret.NOTHING, Secret.of("Айнура"))).isFalse();
    }

    @Test
    void a_job_is_a_clue_only_where_a_village_is_told_of_here_or_beside() {
        assertThat(Clues.in(Secret.of("Мен ашпозчумун"), Secret.NOTHING, Secret.of("Бишкек, Ош базары"))).isEmpty();
        assertThat(Clues.in(Secret.of("Мен ашпозчумун"), Secret.NOTHING, Secret.of("Кара-Дарыя айылы")))
                .extracting(Clues.Found::clue).containsExactly(Clue.JOB_IN_VILLAGE);
        assertThat(in("Айылдашым бухгалтер")).isEmpty();
    }

    @Test
    void the_longest_and_oddest_texts_are_looked_through_in_a_moment() {
        for (String piece : List.of("а", "1", " ", "1 ", "a.", "@", "нас ", "менин атым ", "😀", "1-1-", "+")) {
            Secret text = Secret.of("x" + piece.repeat(50_000 / piece.length()) + "x");
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Clues.in(text, Secret.of("Айнура"), text));
        }
    }

    private static Map<Clue, String> in(String story) {
        return Clues.in(Secret.of(story), Secret.NOTHING, Secret.NOTHING).stream()
                .collect(Collectors.toMap(Clues.Found::clue, found -> found.words().reveal()));
    }
}
