package org.tayanych.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Country;

/** A pack is files that a lawyer writes; what is wrong with them is said with file and line, all of it at once. */
class PackReaderTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void a_date_that_is_no_date_is_refused_with_its_line() {
        change("pay.yaml", "valid_from: 2025-01-28", "valid_from: 28.01.2025");
        assertThat(refusals()).singleElement().asString()
                .contains("pay.yaml, line ", "KG-PAY-LATE › versions › 1 › valid_from", "2026-11-22");
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        change("pay.yaml", "valid_from: 2025-01-28", "valid_from: 2026-02-31");
        assertThat(refusals()).anySatisfy(line -> assertThat(line).contains("KG-PAY-LATE", "no calendar has the day 2026-02-31"));
        files.clear();
        change("pack.yaml", "03-08", "02-30");
        assertThat(refusals()).singleElement().asString().contains("pack.yaml, line ", "02-30");
    }

    @Test
    void a_misspelt_field_is_refused_and_what_is_missing_is_named() {
        change("pay.yaml", "summary:", "sumary:");
        assertThat(refusals()).hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("“sumary” is not known here"))
                .anySatisfy(line -> assertThat(line).contains("“summary” is missing"));
    }

    @Test
    void a_broken_line_is_named_by_its_number() {
        change("rates.yaml", "series:", "series: [\n  - broken: {");
        assertThat(refusals()).singleElement().asString().contains("rates.yaml, line ", "can’t be read as YAML");
    }

    @Test
    void the_same_field_twice_is_refused() {
        change("pay.yaml", "    theme: PAY\n", "    theme: PAY\n    theme: LEAVE\n");
        assertThat(refusals()).singleElement().asString().contains("pay.yaml, line 4", "theme");
    }

    @Test
    void all_that_is_wrong_in_all_files_is_said_at_once() {
        change("pay.yaml", "mark: READ", "mark: CERTAIN");
        change("leave.yaml", "article: \"68, 69, 120\"", "article: 68");
        change("rates.yaml", "value: 3280", "value: many");
        change("disputes.yaml", "valid_from: 2026-06-23", "valid_from: 2026-06-31");
        assertThat(refusals()).hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("disputes.yaml", "KG-LIM-DISMISSAL", "2026-06-31"))
                .anySatisfy(line -> assertThat(line).contains("pay.yaml", "READ, REPORTED, LIKELY, UNSURE, DOUBTFUL"))
                .anySatisfy(line -> assertThat(line).contains("leave.yaml", "quotation marks"))
                .anySatisfy(line -> assertThat(line).contains("rates.yaml", "must be a number"));
    }

    @Test
    void an_act_that_the_head_does_not_name_is_refused() {
        change("pay.yaml", "act: KG-LC-2025", "act: KG-LC-1972");
        assertThat(refusals()).anySatisfy(line -> assertThat(line).contains("pay.yaml, line ", "KG-LC-1972"));
    }

    @Test
    void two_versions_in_force_on_one_day_are_refused() {
        String again = shipped("pay.yaml");
        int first = again.indexOf("      - article:");
        int next = again.indexOf("  - code:", first);
        files.put("pay.yaml", again.substring(0, next) + again.substring(first, next) + again.substring(next));
        assertThat(refusals()).anySatisfy(line -> assertThat(line).contains("two versions are in force on 2025-01-28"));
    }

    @Test
    void a_version_that_ends_before_it_begins_is_refused() {
        change("pay.yaml", "valid_from: 2025-01-28", "valid_from: 2025-01-28\n        valid_to: 2025-01-01");
        assertThat(refusals()).anySatisfy(line -> assertThat(line).contains("ends before it begins"));
    }

    @Test
    void a_pack_in_the_folder_of_another_country_is_refused() {
        change("pack.yaml", "country: KG", "country: KZ");
        assertThat(refusals()).singleElement().asString().contains("pack.yaml, line 1", "called KG", "speaks of KZ");
    }

    @Test
    void a_number_that_calculators_need_must_be_there() {
        change("pay.yaml", "          percent_per_day: 0.25\n", "");
        assertThat(refusals()).singleElement().asString().contains("KG-PAY-LATE", "percent_per_day", "2025-01-28");
    }

    @Test
    void a_series_that_calculators_need_must_be_there() {
        change("rates.yaml", "KG-MIN-WAGE", "KG-MIN-PAY");
        assertThat(refusals()).anySatisfy(line -> assertThat(line).contains("rates.yaml", "KG-MIN-WAGE", "KG-INJ-AVG"));
    }

    @Test
    void two_values_of_one_day_and_a_value_beyond_the_last_known_day_are_refused() {
        change("rates.yaml", "since: 2026-01-01", "since: 2025-01-01");
        assertThat(refusals()).singleElement().asString().contains("rates.yaml, line ", "two values begin on 2025-01-01");
        files.clear();
        change("rates.yaml", "since: 2026-01-01", "since: 2027-01-01");
        assertThat(refusals()).singleElement().asString().contains("begins after 2026-12-31");
    }

    @Test
    void a_file_that_the_head_names_must_be_there_and_may_not_lie_elsewhere() {
        change("pack.yaml", "pay.yaml", "wages.yaml");
        assertThat(refusals()).singleElement().asString().contains("wages.yaml", "missing");
        files.clear();
        change("pack.yaml", "pay.yaml", "../pay.yaml");
        assertThat(refusals()).singleElement().asString().contains("pack.yaml, line ", "name of a file in this folder");
    }

    @Test
    void the_day_of_the_event_picks_the_version() {
        Pack pack = read();
        assertThat(pack.on("KG-PAY-LATE", LocalDate.of(2025, 1, 27))).isEmpty();
        assertThat(pack.on("KG-PAY-LATE", LocalDate.of(2025, 1, 28))).get()
                .satisfies(version -> assertThat(version.number("percent_per_day")).isEqualByComparingTo("0.25"));
        assertThat(pack.on("KG-LIM-DISMISSAL", LocalDate.of(2026, 6, 22))).get()
                .satisfies(version -> assertThat(version.number("months")).isEqualByComparingTo("1"))
                .satisfies(version -> assertThat(version.mark().confirmed()).isFalse());
        assertThat(pack.on("KG-LIM-DISMISSAL", LocalDate.of(2026, 6, 23))).get()
                .satisfies(version -> assertThat(version.number("months")).isEqualByComparingTo("2"))
                .satisfies(version -> assertThat(version.mark().confirmed()).isTrue());
    }

    @Test
    void what_was_in_force_before_the_pack_begins_is_there_to_be_read_and_not_to_calculate_with() {
        Pack pack = read();
        LocalDate old = LocalDate.of(2024, 5, 1);
        assertThat(pack.on("KG-TERM-RES", old)).isEmpty();
        assertThat(Objects.requireNonNull(pack.provisions().get("KG-TERM-RES")).on(old)).get()
                .satisfies(version -> assertThat(version.article()).isEqualTo("82"))
                .satisfies(version -> assertThat(version.act().code()).isEqualTo("KG-LC-2004"));
    }

    private List<String> refusals() {
        DataFile.Broken broken = catchThrowableOfType(DataFile.Broken.class, this::read);
        assertThat(broken).isNotNull();
        return broken.lines();
    }

    private Pack read() {
        return PackReader.read(Country.KG, file -> new ByteArrayInputStream(
                files.getOrDefault(file, shipped(file)).getBytes(StandardCharsets.UTF_8)));
    }

    private void change(String file, String from, String to) {
        String shipped = shipped(file);
        assertThat(shipped).contains(from);
        files.put(file, shipped.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private static String shipped(String file) {
        try (InputStream content =
                PackReaderTest.class.getResourceAsStream("/rooms/law/packs/" + Country.KG.code() + "/" + file)) {
            if (content == null) {
                throw new DataFile.Broken(List.of(Flaw.of(file, "law.flaw.file")));
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
