package org.tayanych.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Language;

class WordsTest {

    private static final Bundles BUNDLES = new Bundles();

    @Test
    void an_unknown_key_is_a_bug_and_throws() {
        Words words = BUNDLES.in(Language.KY);
        assertThatThrownBy(() -> words.say("specimen.nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThat(words.has("specimen.nothing")).isFalse();
    }

    @Test
    void a_missing_word_comes_in_russian_and_is_remembered() {
        Words words = BUNDLES.in(Language.KY);
        assertThat(words.say("specimen.said", "сөз")).isEqualTo("сөз");
        assertThat(words.missedSome()).isFalse();
        assertThat(words.say("specimen.only")).isEqualTo("только по-русски");
        assertThat(words.missedSome()).isTrue();
        assertThat(BUNDLES.in(Language.KY).missedSome()).as("the next page begins anew").isFalse();
    }

    @Test
    void a_borrowed_sentence_counts_as_russians_count() {
        assertThat(BUNDLES.in(Language.TG).say("specimen.days", 5)).isEqualTo("5 дней");
        assertThat(BUNDLES.in(Language.RU).say("specimen.days", 21)).isEqualTo("21 день");
        assertThat(BUNDLES.in(Language.RU).say("specimen.days", 3)).isEqualTo("3 дня");
        assertThat(BUNDLES.in(Language.KY).say("specimen.days", 3)).isEqualTo("3 күн");
        assertThat(BUNDLES.in(Language.EN).say("specimen.days", 1)).isEqualTo("1 day");
    }

    @Test
    void days_months_and_moments_are_written_as_people_here_write_them() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(BUNDLES.in(Language.KY).say("specimen.on", day)).isEqualTo("Жооп 2026‑ж., 21‑ноябрь болот");
        assertThat(BUNDLES.in(Language.RU).say("specimen.on", day)).startsWith("Ответ будет 21 ноября 2026");
        assertThat(BUNDLES.in(Language.EN).month(YearMonth.of(2026, 3))).isEqualTo("March 2026");
        assertThat(BUNDLES.in(Language.RU).moment(Instant.parse("2026-11-21T20:30:00Z")))
                .as("the clock of Kyrgyzstan, where it is already tomorrow").contains("22 ноября 2026").endsWith("02:30");
    }

    @Test
    void a_date_that_ends_a_sentence_brings_one_full_stop_and_not_two() {
        Text until = Text.of("До {0}. Потом {1}.", ULocale.forLanguageTag("ru"));
        assertThat(until.say(new Object[] {"21 ноября 2026 г.", "нет"}, BUNDLES.numbers(Language.RU)))
                .isEqualTo("До 21 ноября 2026 г. Потом нет.");
        assertThat(Text.of("{0}.5", ULocale.ENGLISH).say(new Object[] {"1"}, BUNDLES.numbers(Language.EN))).isEqualTo("1.5");
    }

    @Test
    void numbers_are_grouped_and_quotes_come_out_single() {
        assertThat(BUNDLES.in(Language.RU).say("specimen.said", 20000)).isEqualTo("20\u00a0000");
        assertThat(BUNDLES.in(Language.RU).say("specimen.quoted", "{1}")).isEqualTo("Это 'кавычки' и {1}");
    }

    @Test
    void what_is_filled_in_is_never_read_as_a_pattern() {
        assertThat(BUNDLES.in(Language.RU).say("specimen.said", "{0} ''x''")).isEqualTo("{0} ''x''");
    }

    @Test
    void many_threads_may_ask_for_the_same_sentence() {
        Words words = BUNDLES.in(Language.RU);
        assertThat(IntStream.range(0, 4000).parallel()
                        .allMatch(many -> words.say("specimen.days", 5).equals("5 дней")))
                .isTrue();
    }
}
