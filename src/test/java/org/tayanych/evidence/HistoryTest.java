package org.tayanych.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tayanych.law.DataFile;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;

/** The history of the sources: its numbers, what is computed from them, and rows that are refused. */
class HistoryTest {

    private static final String GOOD = """
            sources: [{name: S, publisher: P, title: T, address: "https://example.org", language: en}]
            figures:
              - {indicator: violations, period: "2021", value: 18, unit: COUNT, source: S, quality: REPORTED, words: w}
            others: []
            claims: []
            rates: []
            capacity: [{country: KZ, inspectors: 250, source: S, words: w}]
            line: {workers: 20000, source: S}
            """;

    private final History history = HistoryReader.shipped();

    @ParameterizedTest
    @CsvSource({
        "violations, 7688.9", "fines_imposed, 2095.0", "injury_compensation, 115.3", "wages_recovered, 2461.2"
    })
    void from_2021_to_2022_the_sources_give_the_growth_that_everybody_quotes(String indicator, BigDecimal percent) {
        Figure later = figure(indicator, "2022");
        assertThat(Change.percent(later, history.figures())).contains(percent);
    }

    @Test
    void from_zero_there_is_no_percentage() {
        Figure trained = figure("employers_trained", "2022");
        assertThat(Change.percent(trained, history.figures())).isEmpty();
        assertThat(Change.fromZero(trained, history.figures())).isTrue();
    }

    @Test
    void nothing_is_compared_with_more_than_or_with_another_currency_or_a_part_of_a_year() {
        List<Figure> all = history.figures();
        assertThat(Change.percent(figure("violations", "2023"), all)).as("more than 2,600").isEmpty();
        assertThat(Change.percent(figure("injury_compensation", "2023"), all)).as("dollars, then som").isEmpty();
        assertThat(Change.percent(figure("violations", "2025"), all)).as("nothing of 2024").isEmpty();
        assertThat(Change.percent(figure("violations", "2025-01/2025-09"), all)).as("nine months").isEmpty();
    }

    @Test
    void what_is_counted_here_or_invented_is_never_compared_with_what_a_source_reports() {
        for (Quality quality : List.of(Quality.SAMPLE, Quality.COMPUTED)) {
            Figure counted = new Figure(Indicator.INSPECTORS, Span.year(2026), Cut.WHOLE, "", Optional.of(BigDecimal.TEN),
                    Measure.Unit.COUNT, OptionalLong.of(10), Source.REGISTER, quality, "", "");
            assertThat(Change.percent(counted, history.figures())).isEmpty();
        }
    }

    @Test
    void the_capacity_of_three_countries_is_computed_where_it_can_be() {
        Capacity kazakhstan = capacity(Country.KZ, 0);
        assertThat(kazakhstan.entitiesPerInspector()).hasValue(1120);
        assertThat(kazakhstan.workersPerInspector()).hasValue(26_000);
        assertThat(capacity(Country.UZ, 0).entitiesPerInspector()).hasValue(1835);
        assertThat(capacity(Country.UZ, 0).workersPerInspector()).isEmpty();
        assertThat(capacity(Country.KG, 0).entitiesPerInspector()).isEmpty();
        assertThat(capacity(Country.KG, 0).workersPerInspector()).isEmpty();
        assertThat(capacity(Country.KG, 1).workersPerInspector()).hasValue(90_639);
        assertThat(capacity(Country.KG, 1).timesTheLine(history.line().workers())).contains(new BigDecimal("4.5"));
    }

    @Test
    void the_software_finds_by_itself_what_agrees_and_what_contradicts() {
        List<Check> checks = Checks.of(new Snapshot(0, history, history.figures(), history.others(), List.of()));
        assertThat(check(checks, Check.Kind.TIMES, "injury_compensation")).satisfies(times -> {
            assertThat(times.left()).isEqualByComparingTo("3.85");
            assertThat(times.verdict()).as("by a rate that nobody confirmed").isEqualTo(Check.Verdict.PROBABLY);
        });
        assertThat(check(checks, Check.Kind.TIMES, "violations").left()).isEqualByComparingTo("1.85");
        assertThat(check(checks, Check.Kind.PART, "written_appeals")).satisfies(part -> {
            assertThat(part.left()).isEqualByComparingTo("1345");
            assertThat(part.right()).isEqualByComparingTo("1306");
            assertThat(part.verdict()).isEqualTo(Check.Verdict.CONTRADICTS);
        });
        assertThat(check(checks, Check.Kind.SUM, "persons_hurt")).satisfies(sum -> {
            assertThat(sum.left()).as("94 + 63").isEqualByComparingTo("157");
            assertThat(sum.verdict()).isEqualTo(Check.Verdict.CONTRADICTS);
        });
        assertThat(check(checks, Check.Kind.PRINT, "fines_imposed").words()).isEqualTo("8,838 million");
        assertThat(check(checks, Check.Kind.PART, "violations").verdict()).isEqualTo(Check.Verdict.AGREES);
        assertThat(check(checks, Check.Kind.PAID, "fines_paid").verdict()).isEqualTo(Check.Verdict.AGREES);
    }

    @Test
    void a_good_file_is_read() {
        assertThat(read(GOOD).figures()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "indicator: violations | indicator: breaches | no indicator breaches",
        "period: \"2021\" | period: \"2021-13/2021-14\" | period",
        "period: \"2021\" | period: \"2021-09/2021-01\" | no period 2021-09/2021-01",
        "value: 18 | value: -1 | ",
        "value: 18 | value: many | ",
        "unit: COUNT | unit: EUR | ",
        "quality: REPORTED, | quality: COMPUTED, | ",
        "quality: REPORTED, words: w | quality: REPORTED | ",
        "source: S, quality | source: X, quality | no source X",
        "country: KZ | country: QQ | no country QQ",
        "claims: [] | claims: [{code: c_c, indicator: orders, from: '2021', to: '2022', times: 2, words: w, source: S}] | stands nowhere",
        "rates: [] | rates: [{year: 2022, som: 0, mark: UNSURE}] | "
    })
    void a_wrong_row_is_refused_with_its_reason(String right, String wrong, @org.jspecify.annotations.Nullable String reason) {
        String text = GOOD.replace(right.strip(), wrong.strip());
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(text)).isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining(reason == null ? "history.yaml" : reason.strip());
    }

    @Test
    void a_second_figure_for_the_same_indicator_and_period_is_refused() {
        String row = "  - {indicator: violations, period: \"2021\", value: 18, unit: COUNT, source: S, quality: REPORTED, words: w}\n";
        assertThat(GOOD).contains(row);
        assertThatThrownBy(() -> read(GOOD.replace(row, row + row))).isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("stands twice");
    }

    @Test
    void periods_are_read_as_they_are_written() {
        for (String code : List.of("2025", "2026-Q3", "2025-01/2025-09", "2024-11/2025-02")) {
            assertThat(Span.of(code).orElseThrow().code()).isEqualTo(code);
        }
        assertThat(Span.of("2025-01/2025-12").orElseThrow()).isEqualTo(Span.year(2025));
        for (String code : List.of("", "25", "2025-Q5", "2025-00/2025-09", "2025-01", "2025-09/2025-13", "x")) {
            assertThat(Span.of(code)).as(code).isEmpty();
        }
    }

    private Figure figure(String indicator, String period) {
        return history.figure(Indicator.of(indicator).orElseThrow(), Span.of(period).orElseThrow()).orElseThrow();
    }

    private Capacity capacity(Country country, int number) {
        return history.capacity().stream().filter(one -> one.country().equals(country)).toList().get(number);
    }

    private static Check check(List<Check> checks, Check.Kind kind, String indicator) {
        return checks.stream().filter(one -> one.kind() == kind && one.indicator().code().equals(indicator)).findFirst().orElseThrow();
    }

    private static History read(String text) {
        return HistoryReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
