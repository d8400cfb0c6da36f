package org.tayanych.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

/** A pack is replaced by files in a folder, without a rebuild; a broken one is refused and the old one stays. */
class PacksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<Object> events = new ArrayList<>();

    @BeforeEach
    void the_folder_holds_the_pack_that_came_with_the_application() throws IOException {
        Path kg = Files.createDirectories(folder.resolve("KG"));
        for (String file : List.of("pack", "rates", "contract", "pay", "hours", "leave", "family", "dismissal", "safety",
                "equality", "disputes", "inspection", "eaeu")) {
            try (InputStream shipped = PacksTest.class.getResourceAsStream("/rooms/law/packs/KG/" + file + ".yaml")) {
                Files.copy(Objects.requireNonNull(shipped), kg.resolve(file + ".yaml"));
            }
        }
    }

    @Test
    void a_broken_pack_is_refused_and_the_old_one_stays() throws IOException {
        Packs packs = packs();
        Pack before = packs.of(Country.KG).orElseThrow();
        write("pay.yaml", "percent_per_day: 0.25", "percent_per_day: much");
        assertThat(packs.lookAgain()).isEmpty();
        assertThat(packs.of(Country.KG)).contains(before);
        assertThat(standing(packs).refused()).singleElement().extracting(Flaw::file).isEqualTo("pay.yaml");
        assertThat(events).isEmpty();
        write("pay.yaml", "percent_per_day: much", "percent_per_day: 0.25");
        packs.lookAgain();
        assertThat(standing(packs).refused()).isEmpty();
    }

    @Test
    void a_broken_pack_at_the_start_gives_way_to_the_one_that_came_with_the_application() throws IOException {
        write("pack.yaml", "country: KG", "country: XX");
        Packs packs = packs();
        assertThat(standing(packs).own()).isFalse();
        assertThat(standing(packs).refused()).isNotEmpty();
        assertThat(packs.of(Country.KG).orElseThrow().on("KG-PAY-LATE", TODAY)).isPresent();
    }

    @Test
    void a_new_pack_takes_the_place_of_the_old_one_and_says_what_differs() throws IOException {
        Packs packs = packs();
        assertThat(packs.lookAgain()).isEmpty();
        write("pay.yaml", "percent_per_day: 0.25", "percent_per_day: 0.3");
        write("pack.yaml", "version: 2026-11-21", "version: 2026-11-22");
        assertThat(packs.lookAgain()).containsExactly(Country.KG);
        assertThat(packs.of(Country.KG).orElseThrow().on("KG-PAY-LATE", TODAY).orElseThrow().number("percent_per_day"))
                .isEqualByComparingTo("0.3");
        assertThat(events).singleElement().isInstanceOfSatisfying(PackReplaced.class, event -> {
            assertThat(event.from()).isEqualTo("2026-11-21");
            assertThat(event.to()).isEqualTo("2026-11-22");
            assertThat(event.changed()).containsExactly("KG-PAY-LATE");
        });
        Difference difference = packs.lastDifference(Country.KG).orElseThrow();
        assertThat(difference.alters("KG-PAY-LATE", TODAY)).isTrue();
        assertThat(difference.alters("KG-PAY-OT", TODAY)).isFalse();
        assertThat(difference.alters("KG-PAY-LATE", LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(packs.lookAgain()).isEmpty();
    }

    @Test
    void new_plain_words_change_no_calculation() throws IOException {
        Packs packs = packs();
        write("pay.yaml", "There is no ceiling.", "It has no ceiling.");
        assertThat(packs.lookAgain()).containsExactly(Country.KG);
        Difference difference = packs.lastDifference(Country.KG).orElseThrow();
        assertThat(difference.changes()).singleElement()
                .satisfies(change -> assertThat(change.parts()).containsExactly(Difference.Part.SUMMARY));
        assertThat(difference.alters("KG-PAY-LATE", TODAY)).isFalse();
    }

    @Test
    void a_moved_holiday_is_a_difference_without_a_code() throws IOException {
        Packs packs = packs();
        write("pack.yaml", "single: []", "single: [2026-05-27]");
        assertThat(packs.lookAgain()).containsExactly(Country.KG);
        Difference difference = packs.lastDifference(Country.KG).orElseThrow();
        assertThat(difference.codes()).isEmpty();
        assertThat(difference.altersWorkDays()).isTrue();
    }

    @Test
    void without_its_folder_a_country_has_the_pack_that_came_with_the_application() throws IOException {
        Packs packs = packs();
        write("pay.yaml", "percent_per_day: 0.25", "percent_per_day: 0.3");
        packs.lookAgain();
        try (var files = Files.list(folder.resolve("KG"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("KG"));
        assertThat(packs.lookAgain()).containsExactly(Country.KG);
        assertThat(standing(packs).own()).isFalse();
    }

    @Test
    void the_check_says_what_is_wrong_with_its_line() throws IOException {
        write("pay.yaml", "percent_per_day: 0.25", "percent_per_day: much");
        assertThat(check(1, "check", folder.resolve("KG").toString()))
                .contains("can’t be used. 1 mistake:", "pay.yaml, line 23, ", "must be a number");
    }

    @Test
    void the_check_says_that_a_pack_can_be_used_and_what_differs() throws IOException {
        assertThat(check(0, "check", folder.toString())).contains("This pack can be used", "says the same");
        write("pay.yaml", "percent_per_day: 0.25", "percent_per_day: 0.3");
        assertThat(check(0, "check", folder.resolve("KG").toString()))
                .contains("differs from the one in use", "KG-PAY-LATE: changed (numbers)", "percent_per_day: 0.25 → 0.3");
    }

    @Test
    void the_check_helps_whoever_names_the_wrong_folder() {
        assertThat(check(2)).contains("law check");
        assertThat(check(2, "check", folder.resolve("nowhere").toString())).contains("There is no pack in");
    }

    private String check(int code, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new LawCheck(new Bundles().in(Language.EN), print, "").run(List.of(arguments))).isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Packs packs() {
        return new Packs(new LawSettings(folder.toString(), Duration.ofMinutes(1)), events::add, CLOCK);
    }

    private static Standing standing(Packs packs) {
        return packs.standing().getFirst();
    }

    /** Writes as an editor would, a minute later each time, so that even a coarse clock sees it. */
    private void write(String file, String from, String to) throws IOException {
        Path path = folder.resolve("KG").resolve(file);
        FileTime later = FileTime.from(Files.getLastModifiedTime(path).toInstant().plusSeconds(60));
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
        Files.setLastModifiedTime(path, later);
    }
}
