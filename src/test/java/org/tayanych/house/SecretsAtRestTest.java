package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.letters.LetterKind;
import org.tayanych.letters.Letters;
import org.tayanych.letters.Sample;
import org.tayanych.vault.Secret;

/** What a worker or a consultant types rests nowhere in clear: no table, no file, no log line, no temporary folder. */
@HouseTest
class SecretsAtRestTest {

    /** Public facts by design: what an organisation is called, what it offers, and where; the register of firms. */
    private static final String PUBLIC_FACTS = "(directory|employers)\\..*|access\\.(organisation|team)\\.name";

    @Autowired
    House house;

    @Test
    void words_sent_by_another_program_rest_nowhere_in_clear() throws IOException {
        World.Place place = house.world().hotline();
        place.consultant();
        String marker = "Zhylkychy" + Long.toHexString(System.nanoTime());
        FileTime since = FileTime.from(Instant.now().minusSeconds(2));
        try (LogTrap log = LogTrap.set()) {
            Answer kept = house.visitor().postJson("/api/v1/complaints", """
                    {"language": "ky", "topics": ["B01"], "country": "KG", "sector": "CONSTRUCTION",
                     "narrative": "%1$s was not paid", "employer": {"name": "%1$s Kurulush", "phone": "0555 %1$s"},
                     "identity": "CONFIDENTIAL",
                     "contact": {"way": "MESSENGER", "address": "@%1$s", "name": "%1$s", "sayFirst": "ask for %1$s"}}"""
                    .formatted(marker));
            assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
            String receipt = kept.body().replaceAll("(?s).*\"receipt\"\\s*:\\s*\"(\\d{16})\".*", "$1");
            assertThat(house.visitor().postJson("/api/v1/receipts/messages",
                    "{\"receipt\": \"%s\", \"text\": \"%s again\"}".formatted(receipt, marker)).status()).isEqualTo(201);
            assertNowhere(marker, since, log);
            assertNowhere(receipt, since, log);
        }
    }

    @Test
    void words_typed_into_any_form_of_the_house_rest_nowhere_in_clear() throws IOException {
        World.Place place = house.world().hotline();
        World.Person consultant = place.consultant();
        World.Person supervisor = place.supervisor();
        place.complaint("nothing of note");
        String marker = "Atchabar" + Long.toHexString(System.nanoTime());
        FileTime since = FileTime.from(Instant.now().minusSeconds(2));
        try (LogTrap log = LogTrap.set()) {
            Sweep worker = new Sweep(house.visitor(), marker).from("/ky/", "/ky/complaint", "/ky/receipt");
            Sweep desk = new Sweep(house.world().signIn(consultant), marker).from("/desk");
            Sweep board = new Sweep(house.world().signIn(supervisor), marker).from("/desk");
            assertThat(Stream.of(worker, desk, board).flatMap(sweep -> sweep.failures().stream())).isEmpty();
            assertThat(worker.sent()).as("forms of the worker").hasSizeGreaterThan(3);
            assertThat(desk.sent()).as("forms of the desk").hasSizeGreaterThan(5);
            assertThat(log.errors()).isEmpty();
            assertNowhere(marker, since, log);
        }
    }

    @Test
    void words_of_an_inspector_about_accidents_claims_and_seminars_rest_nowhere_in_clear() throws IOException {
        String marker = "Kyrsyk" + Long.toHexString(System.nanoTime());
        String before = "Zhabyr" + Long.toHexString(System.nanoTime());
        FileTime since = FileTime.from(Instant.now().minusSeconds(2));
        Outcomes outcomes = new Outcomes(house, Secret.of(before));
        try (LogTrap log = LogTrap.set()) {
            outcomes.write();
            String at = "/new?workplace=" + outcomes.workplace().value();
            Sweep desk = new Sweep(outcomes.works().signedIn(), marker)
                    .from("/desk/accidents", "/desk/claims", "/desk/seminars", "/desk/accidents" + at, "/desk/claims" + at);
            assertThat(desk.failures()).isEmpty();
            assertThat(desk.sent()).as("forms of the inspector").hasSizeGreaterThan(15);
            assertThat(log.errors()).isEmpty();
            assertNowhere(marker, since, log);
            assertNowhere(before, since, log);
        }
    }

    @Test
    void words_of_a_letter_are_handed_back_and_rest_nowhere() throws IOException {
        String marker = "Карагер" + Long.toString(System.nanoTime()).chars()
                .mapToObj(digit -> String.valueOf("абвгдежзик".charAt(digit - '0'))).collect(Collectors.joining());
        FileTime since = FileTime.from(Instant.now().minusSeconds(2));
        LocalDate today = house.bean(Letters.class).today();
        try (LogTrap log = LogTrap.set()) {
            for (LetterKind kind : LetterKind.values()) {
                Visitor worker = house.visitor();
                Form form = worker.form(worker.get("/ky/letters/" + kind.path()));
                Sample.fill(form, kind, marker, today);
                assertThat(form.press("as", "docx").header("content-disposition")).as(kind.name()).contains("paper.docx");
                assertThat(form.leave("as").press("as", "pdf").bytes()).startsWith('%', 'P', 'D', 'F');
                assertThat(form.leave("as").set("worker", marker + " 7").submit().status()).isEqualTo(422);
            }
            assertThat(log.errors()).isEmpty();
            assertNowhere(marker, since, log);
        }
    }

    @Test
    void the_search_finds_what_does_rest_in_clear() {
        World.Place place = house.world().hotline();
        assertThat(new Rest(house.database()).find(place.name())).contains("access.organisation.name");
        assertThat(new Rest(house.database()).columnCount()).isGreaterThan(50);
    }

    private void assertNowhere(String marker, FileTime since, LogTrap log) throws IOException {
        assertThat(new Rest(house.database()).find(marker)).as("columns").allMatch(place -> place.matches(PUBLIC_FACTS));
        assertThat(log.lines()).as("log").noneMatch(line -> line.contains(marker));
        assertThat(Rest.files(Path.of(System.getProperty("java.io.tmpdir")), since, marker)).as("temporary files").isEmpty();
        try (Stream<Path> data = Files.list(ThrowAway.DATA)) {
            List<Path> found = data
                    .filter(path -> !path.getFileName().toString().matches("cluster|postgres-18"))
                    .flatMap(path -> Rest.files(path, since, marker).stream())
                    .toList();
            assertThat(found).as("files in the data folder").isEmpty();
        }
    }
}
