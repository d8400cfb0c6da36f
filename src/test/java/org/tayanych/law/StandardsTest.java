package org.tayanych.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Country;

/** International standards and gaps: the files that come with the application. */
class StandardsTest {

    private final Standards standards = new Standards();

    @Test
    void a_gap_shows_both_texts_and_leads_only_to_what_is_there() {
        Pack home = Shelf.shipped(Country.KG);
        assertThat(standards.gaps()).hasSizeGreaterThan(5).allSatisfy(gap -> {
            assertThat(gap.national().text().ky()).isNotBlank();
            assertThat(gap.standard().text().ky()).isNotBlank();
            gap.national().of().ifPresent(code -> assertThat(home.provisions()).containsKey(code));
            gap.standard().of().ifPresent(code -> assertThat(standards.convention(code)).isPresent());
        });
    }

    @Test
    void what_was_read_nowhere_is_not_confirmed() {
        assertThat(standards.conventions().stream().filter(one -> one.source().startsWith("own knowledge")))
                .isNotEmpty().noneMatch(one -> one.mark().confirmed());
    }

    @Test
    void the_violence_convention_stands_first_and_is_ratified() {
        Convention first = standards.conventions().getFirst();
        assertThat(first.code()).isEqualTo("C190");
        assertThat(first.standing()).isEqualTo(Convention.Standing.RATIFIED);
        assertThat(first.when()).isEqualTo("2024-06-03");
        assertThat(standards.against("C190")).isNotEmpty();
        assertThat(standards.gap("GAP-C190-RATIFY").orElseThrow().state()).isEqualTo(Gap.State.CLOSED);
    }

    @Test
    void every_standard_speaks_three_languages() {
        List<Wording> texts = Stream.concat(
                        standards.conventions().stream().map(Convention::subject),
                        standards.gaps().stream().flatMap(gap -> Stream.of(gap.title(), gap.proposal())))
                .toList();
        assertThat(texts).hasSizeGreaterThan(30).allSatisfy(text -> {
            assertThat(text.en()).doesNotContainPattern("\\p{IsCyrillic}");
            assertThat(text.ky()).isNotEqualTo(text.en());
        });
    }

    @Test
    void the_compact_has_all_its_objectives() {
        assertThat(standards.convention("GCM").orElseThrow().parts()).hasSize(23);
    }
}
