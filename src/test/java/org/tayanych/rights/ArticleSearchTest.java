package org.tayanych.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Folded;

/** Looking for articles by words as people really type them. */
class ArticleSearchTest {

    private final ArticleSearch search = new ArticleSearch(new Library().articles());

    @Test
    void nothing_is_found_for_nothing() {
        for (String nothing : List.of("", "   ", "\u0000\u0007", "а", "?!", "🙂", "zzqqxxwwvv")) {
            assertThat(search.find(nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void whatever_is_typed_gives_an_answer_and_no_exception() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(400), 1, 0x2000).forEach(typed::appendCodePoint);
            assertThat(search.find(typed.toString())).hasSizeLessThanOrEqualTo(10);
        }
        assertThat(search.find("зарплата ".repeat(20_000))).isNotEmpty();
    }

    @Test
    void the_first_answer_is_the_right_one_in_three_languages_and_two_scripts() {
        Map<String, String> wanted = Map.ofEntries(
                Map.entry("ishten bosoldum", "dismissal-limit"), Map.entry("иштен бошодум", "dismissal-limit"),
                Map.entry("ne zaplatili", "late-pay"), Map.entry("не заплатили", "late-pay"),
                Map.entry("больничный", "sick-pay"), Map.entry("bolnichny", "sick-pay"),
                Map.entry("декрет", "maternity-leave"), Map.entry("кош бойлуу", "pregnant"),
                Map.entry("паспорт забрали", "passport-kept"), Map.entry("pasport alyp koidu", "passport-kept"),
                Map.entry("overtime", "overtime"), Map.entry("сверхурочные", "overtime"),
                Map.entry("такси блок", "blocked-by-app"), Map.entry("patent rossiya", "russia-permit"),
                Map.entry("нет договора", "no-contract"), Map.entry("kelishim jok", "no-contract"),
                Map.entry("штраф", "fines"), Map.entry("няня", "domestic-work"), Map.entry("травма", "accident"));
        wanted.forEach((typed, slug) -> assertThat(search.find(typed)).as(typed).isNotEmpty().first()
                .extracting(Article::slug).as(typed).isEqualTo(slug));
    }

    @Test
    void pay_is_found_under_all_its_names() {
        for (String typed : List.of("zarplata", "зарплата", "aylyk", "айлык", "эмгек акы", "emgek aky", "wages", "зарплта")) {
            assertThat(search.find(typed)).as(typed).isNotEmpty()
                    .anyMatch(article -> article.situations().contains(Situation.NOT_PAID));
        }
    }

    @Test
    void letters_that_a_keyboard_lacks_are_forgiven() {
        Map<String, String> alike = Map.of(
                "өргүү", "оргуу", "мөөнөт", "мооноту", "жөнөтүү", "жонотуу", "түнкү иш", "tunku ish", "үй", "уй");
        alike.forEach((right, typed) -> assertThat(Folded.of(typed)).as(typed).startsWith(Folded.of(right)));
        assertThat(search.find("оргуу")).extracting(Article::slug).contains("annual-leave");
        assertThat(search.find("tunku ish").getFirst().slug()).isEqualTo("night-work");
    }

    @Test
    void a_word_in_the_question_comes_before_one_in_the_answer_and_that_before_one_further_down() {
        for (String word : List.of("штраф", "notary", "отпуск", "паспорт")) {
            List<Article> found = search.find(word);
            int asked = -1;
            for (int at = 0; at < found.size(); at++) {
                if (heads(found.get(at)).contains(word)) {
                    assertThat(at).as(word).isEqualTo(asked + 1);
                    asked = at;
                }
            }
            assertThat(asked).as(word).isNotNegative();
        }
    }

    private static String heads(Article article) {
        return (article.ru().question() + article.ru().title() + article.en().question() + article.en().title()
                + article.ky().question() + article.ky().title()).toLowerCase(java.util.Locale.ROOT);
    }
}
