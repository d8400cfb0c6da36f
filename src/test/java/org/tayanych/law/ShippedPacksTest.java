package org.tayanych.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tayanych.vocabulary.Country;

/** The packs that come with the application. */
class ShippedPacksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Pack pack(String country) {
        return Shelf.shipped(new Country(country));
    }

    private static Stream<Version> versions(Pack pack) {
        return pack.all().stream().flatMap(provision -> provision.versions().stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG", "RU", "KZ", "UZ"})
    void every_provision_speaks_three_languages_and_says_where_it_stands(String country) {
        Pack pack = pack(country);
        assertThat(pack.all()).hasSizeGreaterThan(15);
        assertThat(versions(pack)).allSatisfy(version -> {
            assertThat(List.of(version.summary().ky(), version.summary().ru(), version.summary().en()))
                    .doesNotHaveDuplicates().allMatch(text -> text.length() > 5);
            assertThat(version.article()).isNotBlank();
            assertThat(version.source()).isNotBlank();
        });
        assertThat(pack.all()).allSatisfy(provision ->
                assertThat(provision.title().en()).doesNotContainPattern("\\p{IsCyrillic}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG", "RU", "KZ", "UZ"})
    void kyrgyz_is_written_with_its_own_letters(String country) {
        String kyrgyz = versions(pack(country)).map(version -> version.summary().ky()).collect(Collectors.joining(" "));
        assertThat(kyrgyz).contains("ө", "ү").matches(text -> text.contains("ң") || !country.equals("KG"), "ң in the home pack").doesNotContain("ұ", "ғ", "қ", "ә", "і");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG", "RU", "KZ", "UZ"})
    void versions_do_not_overlap_and_rates_stand_in_order(String country) {
        Pack pack = pack(country);
        for (Provision provision : pack.all()) {
            for (int i = 1; i < provision.versions().size(); i++) {
                LocalDate next = provision.versions().get(i).validFrom();
                assertThat(provision.versions().get(i - 1).validTo()).get()
                        .satisfies(last -> assertThat(last).isBefore(next));
            }
        }
        assertThat(pack.rates().values()).allSatisfy(series -> {
            assertThat(series.rates().lastKey()).isBeforeOrEqualTo(series.validThrough());
            assertThat(series.on(series.validThrough().plusDays(1))).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG", "RU", "KZ", "UZ"})
    void no_day_gives_an_exception(String country) {
        Pack pack = pack(country);
        Random random = new Random(20261122);
        Stream<LocalDate> days = Stream.concat(
                Stream.of(LocalDate.MIN, LocalDate.EPOCH, pack.since(), pack.since().minusDays(1), LocalDate.of(2024, 2, 29)),
                Stream.generate(() -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(90_000))).limit(300));
        days.forEach(day -> assertThatCode(() -> {
            pack.all().forEach(provision -> {
                pack.on(provision.code(), day);
                provision.on(day);
            });
            pack.rates().values().forEach(series -> series.on(day));
            Inventory.of(pack, day);
        }).as(day.toString()).doesNotThrowAnyException());
    }

    @Test
    void nothing_is_told_to_a_worker_as_a_fact_that_was_not_read_or_reported() {
        Set<String> sure = new TreeSet<>();
        for (String country : List.of("KG", "RU", "KZ", "UZ")) {
            versions(pack(country)).filter(version -> version.mark().confirmed())
                    .filter(version -> version.source().equals("not read"))
                    .map(Version::provision).forEach(sure::add);
        }
        assertThat(sure).isEmpty();
        assertThat(versions(pack("KG")).filter(version -> !version.words().isEmpty())).hasSizeGreaterThan(30)
                .allMatch(version -> version.source().contains("edition of 28.07.2026"));
    }

    @Test
    void rates_answer_as_the_authorities_set_them_and_never_beyond_what_is_known() {
        RateSeries key = pack("RU").series("RU-KEY-RATE").orElseThrow();
        assertThat(rate(key, 2026, 7, 26)).isEqualByComparingTo("14.25");
        assertThat(rate(key, 2026, 7, 27)).isEqualByComparingTo("14");
        assertThat(key.on(LocalDate.of(2026, 10, 24))).isEmpty();
        assertThat(pack("KZ").series("KZ-BASE-RATE").orElseThrow().on(LocalDate.of(2026, 9, 1))).isEmpty();
        assertThat(rate(pack("KG").series("KG-MIN-WAGE").orElseThrow(), 2026, 3, 1)).isEqualByComparingTo("3280");
    }

    @Test
    void between_the_two_days_of_a_doubtful_law_there_is_no_rule() {
        Pack uzbekistan = pack("UZ");
        assertThat(uzbekistan.on("UZ-PAY-OT", LocalDate.of(2023, 11, 10))).isPresent();
        assertThat(uzbekistan.on("UZ-PAY-OT", LocalDate.of(2024, 6, 1))).isEmpty();
        assertThat(uzbekistan.on("UZ-PAY-OT", TODAY)).isPresent();
    }

    private static BigDecimal rate(RateSeries series, int year, int month, int day) {
        return series.on(LocalDate.of(year, month, day)).orElseThrow().value();
    }
}
