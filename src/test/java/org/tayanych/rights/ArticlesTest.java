package org.tayanych.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.HouseTest;
import org.tayanych.law.DataFile;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Topic;

/** Every article is whole, short, in its own language, and stands on provisions of a pack. */
@HouseTest
class ArticlesTest {

    private static final List<Language> WRITTEN = List.of(Language.KY, Language.RU, Language.EN);

    @Autowired
    Rights rights;

    @Autowired
    Checks checks;

    @Test
    void a_file_that_is_not_an_article_is_refused_with_the_place() {
        assertThatThrownBy(() -> read("country: KG\n")).isInstanceOf(DataFile.Broken.class).hasMessageContaining("broken.yaml");
        assertThatThrownBy(() -> read("a: [")).isInstanceOf(DataFile.Broken.class);
    }

    @Test
    void every_question_that_workers_ask_most_has_its_article() {
        assertThat(rights.all()).hasSizeGreaterThanOrEqualTo(35);
        for (Situation situation : Situation.values()) {
            assertThat(rights.of(situation)).as(situation.name()).isNotEmpty();
        }
    }

    @Test
    void a_short_answer_has_forty_words_at_most_in_every_language() {
        assertThat(each((article, language) -> {
            long words = article.in(language).answer().chars().filter(letter -> letter == ' ').count() + 1;
            return words > 40 ? words + " words" : "";
        })).isEmpty();
    }

    @Test
    void kyrgyz_is_written_with_its_own_letters_and_english_without_cyrillic() {
        assertThat(each((article, language) -> {
            String all = all(article.in(language));
            boolean right = switch (language) {
                case KY -> all.contains("ө") && all.contains("ү") && all.contains("ң") && !all.matches("(?s).*[ѳѵӊ].*");
                case EN -> !all.replace(article.en().found(), "").matches("(?s).*\\p{IsCyrillic}.*");
                default -> !all.matches("(?s).*[өүңӨҮҢ].*");
            };
            return right ? "" : "has letters of another language, or lacks its own";
        })).isEmpty();
    }

    @Test
    void no_line_is_blank_or_the_same_in_two_languages() {
        assertThat(each((article, language) -> {
            ArticleText text = article.in(language);
            boolean blank = lines(text).anyMatch(String::isBlank);
            boolean copied = language != Language.RU && lines(text).filter(line -> line.length() > 25)
                    .anyMatch(line -> lines(article.ru()).toList().contains(line));
            return blank || copied ? "blank or copied" : "";
        })).isEmpty();
    }

    @Test
    void every_provision_stands_in_a_pack_and_is_in_force() {
        List<String> missing = rights.all().stream()
                .flatMap(article -> Stream.concat(article.law().stream(), article.limits().stream())
                        .filter(code -> rights.law(List.of(code)).isEmpty())
                        .map(code -> article.slug() + " " + code))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(rights.pathways().stream().flatMap(pathway -> pathway.steps().stream())
                .flatMap(step -> step.law().stream()).filter(code -> rights.law(List.of(code)).isEmpty())).isEmpty();
    }

    @Test
    void the_numbers_that_words_repeat_are_those_of_the_law_today() {
        assertThat(checks.all().entrySet().stream().filter(each -> each.getValue() instanceof CheckState.LawMoved)).isEmpty();
    }

    @Test
    void what_is_not_confirmed_is_asked_about_and_never_told() {
        List<String> told = rights.all().stream()
                .filter(article -> !article.mark().confirmed() && article.ru().ask().isEmpty())
                .map(Article::slug).toList();
        assertThat(told).isEmpty();
        assertThat(rights.all().stream().filter(article -> article.ru().ask().isEmpty())
                .filter(article -> rights.law(article.law()).stream().noneMatch(LawLine::confirmed)).map(Article::slug)).isEmpty();
        assertThat(rights.article("sick-pay").orElseThrow().restsOn()).as("percentages are not told").isEmpty();
    }

    @Test
    void related_articles_and_those_of_pathways_exist() {
        Set<String> known = rights.all().stream().map(Article::slug).collect(Collectors.toSet());
        assertThat(rights.all()).allSatisfy(article ->
                assertThat(known).as(article.slug()).containsAll(article.related()));
        assertThat(rights.pathways()).hasSize(4).allSatisfy(pathway -> {
            assertThat(known).containsAll(pathway.steps().stream().flatMap(step -> step.articles().stream()).toList());
            List<String> choices = pathway.questions().stream().flatMap(question -> question.choices().stream())
                    .map(Pathway.Choice::code).toList();
            assertThat(choices).doesNotHaveDuplicates()
                    .containsAll(pathway.steps().stream().flatMap(step -> step.when().stream()).toList());
        });
    }

    @Test
    void beside_a_case_stand_the_articles_of_its_topics_the_closest_first() {
        assertThat(rights.forTopics(List.of())).isEmpty();
        assertThat(rights.forTopics(List.of(Topic.B09, Topic.B10)).getFirst().slug()).isEqualTo("final-pay");
        assertThat(rights.forTopics(List.of(Topic.J01))).extracting(Article::slug).containsExactly("blocked-by-app");
        assertThat(rights.forTopics(Arrays.asList(Topic.values()))).hasSizeGreaterThan(30);
    }

    @Test
    void the_alphabet_is_that_of_the_language() {
        List<String> titles = rights.alphabetical(Language.KY).stream().map(article -> article.ky().title()).toList();
        int oo = first(titles, "О");
        int oe = first(titles, "Ө");
        int p = first(titles, "П");
        assertThat(oo).isLessThan(oe);
        assertThat(oe).isLessThan(p);
    }

    private static int first(List<String> titles, String letter) {
        return titles.indexOf(titles.stream().filter(title -> title.startsWith(letter)).findFirst().orElseThrow());
    }

    private static Article read(String yaml) {
        return ArticleReader.read("broken.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Fault {
        String of(Article article, Language language);
    }

    private List<String> each(Fault fault) {
        List<String> faults = new ArrayList<>();
        for (Article article : rights.all()) {
            for (Language language : WRITTEN) {
                String found = fault.of(article, language);
                if (!found.isEmpty()) {
                    faults.add(article.slug() + " " + language + ": " + found);
                }
            }
        }
        return faults;
    }

    private static Stream<String> lines(ArticleText text) {
        return Stream.of(List.of(text.title(), text.question(), text.answer(), text.limit()), text.today(), text.papers(),
                text.easy(), text.ask(), text.basis()).flatMap(List::stream);
    }

    private static String all(ArticleText text) {
        return lines(text).collect(Collectors.joining(" "));
    }
}
