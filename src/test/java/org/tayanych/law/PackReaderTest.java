package org.tayanych.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Country;

/** A pack is three files that a lawyer writes; what is wrong with them is said with its place. */
class PackReaderTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void a_date_that_is_no_date_is_refused_with_its_place() {
        change("pay.yaml", "valid_from: 2025-01-28", "valid_from: 28.01.2025");
        assertThatThrownBy(this::read)
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("pay.yaml")
                .hasMessageContaining("/provisions/0/versions/0/valid_from");
    }

    @Test
    void a_misspelt_field_is_refused() {
        change("pay.yaml", "summary:", "sumary:");
        assertThatThrownBy(this::read).isInstanceOf(DataFile.Broken.class).hasMessageContaining("sumary");
    }

    @Test
    void a_broken_line_is_named_by_its_number() {
        change("rates.yaml", "series:", "series: [\n  - broken: {");
        assertThatThrownBy(this::read).isInstanceOf(DataFile.Broken.class).hasMessageContaining("line ");
    }

    @Test
    void an_act_that_the_head_does_not_name_is_refused() {
        change("pay.yaml", "act: KG-LC-2025", "act: KG-LC-1972");
        assertThatThrownBy(this::read).isInstanceOf(DataFile.Broken.class).hasMessageContaining("KG-LC-1972");
    }

    @Test
    void two_versions_in_force_on_one_day_are_refused() {
        String again = shipped("pay.yaml");
        int first = again.indexOf("      - article:");
        int next = again.indexOf("  - code:", first);
        files.put("pay.yaml", again.substring(0, next) + again.substring(first, next) + again.substring(next));
        assertThatThrownBy(this::read)
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("two versions are in force on 2025-01-28");
    }

    @Test
    void the_day_of_the_event_picks_the_version() {
        Pack pack = read();
        assertThat(pack.on("KG-PAY-LATE", LocalDate.of(2025, 1, 27))).isEmpty();
        assertThat(pack.on("KG-PAY-LATE", LocalDate.of(2025, 1, 28))).get()
                .satisfies(version -> assertThat(version.number("percent_per_day")).isEqualByComparingTo("0.25"));
    }

    private Pack read() {
        return PackReader.read(file -> new ByteArrayInputStream(
                files.getOrDefault(file, shipped(file)).getBytes(StandardCharsets.UTF_8)));
    }

    private void change(String file, String from, String to) {
        String shipped = shipped(file);
        assertThat(shipped).contains(from);
        files.put(file, shipped.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    private static String shipped(String file) {
        try (InputStream content =
                PackReaderTest.class.getResourceAsStream("/rooms/law/packs/" + Country.KG.code() + "/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
