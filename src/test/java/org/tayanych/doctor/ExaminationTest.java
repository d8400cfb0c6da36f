package org.tayanych.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Language;

/** The doctor finds what was spoilt on purpose, and says what to do. */
@HouseTest
class ExaminationTest {

    private static final Path DATA = Path.of("target", "house-data").toAbsolutePath();

    @Autowired
    House house;

    @TempDir
    Path folder;

    @Test
    void a_house_that_runs_has_nothing_ill_but_mail_and_address_are_open() {
        assertThat(words(examine(Map.of(), Clock.systemUTC())))
                .contains("database", "tables", "keys", "disk", "clock", "mail.none", "settings.address")
                .noneMatch(word -> word.endsWith("trouble") || word.endsWith("unreachable"));
        assertThat(examine(Map.of(), Clock.systemUTC())).noneMatch(remark -> remark.grade() == Remark.Grade.ILL);
    }

    @Test
    void a_missing_a_foreign_and_an_open_key_file_are_told_apart() throws Exception {
        Map<String, String> elsewhere = Map.of("TAYANYCH_DATA", folder.toString());
        assertThat(said(elsewhere)).contains("!!!").contains("is missing");
        Path keys = folder.resolve("keys/house.keys");
        Files.createDirectories(folder.resolve("keys"));
        Files.copy(DATA.resolve("keys/house.keys"), keys);
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(said(elsewhere)).contains("open to every user").contains("chmod 600");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
        assertThat(words(examine(elsewhere, Clock.systemUTC()))).contains("keys");
        String text = Files.readString(keys);
        String pepper = text.lines().filter(line -> line.startsWith("pepper")).findFirst().orElseThrow();
        char[] changed = pepper.toCharArray();
        changed[10] = changed[10] == 'A' ? 'B' : 'A';
        Files.writeString(keys, text.replace(pepper, new String(changed)));
        assertThat(said(elsewhere)).contains("does not belong to this database").doesNotContain(pepper.substring(8));
    }

    @Test
    void a_wrong_clock_a_mistyped_setting_and_an_open_line_are_named() {
        Clock slow = Clock.fixed(Instant.now().minus(Duration.ofMinutes(3)), ZoneOffset.UTC);
        assertThat(words(examine(Map.of(), slow))).contains("clock.apart");
        Clock dead = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(words(examine(Map.of(), dead))).contains("clock.past");
        assertThat(words(examine(Map.of("TAYANYCH_SAMPEL", "false", "ACCESS_ADDRESS", "http://help.example.org"), Clock.systemUTC())))
                .contains("settings.unknown", "settings.plain").doesNotContain("settings.address");
        assertThat(words(examine(Map.of("ACCESS_ADDRESS", "https://help.example.org"), Clock.systemUTC())))
                .doesNotContain("settings.address", "settings.plain");
    }

    @Test
    void a_mail_server_that_hangs_up_and_a_database_that_is_not_there_are_ill() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(words(examine(Map.of("NOTICES_HOST", "127.0.0.1", "NOTICES_PORT", String.valueOf(port)), Clock.systemUTC())))
                .contains("mail.refused");
        assertThat(words(new Examination(Map.of("TAYANYCH_DATA", folder.resolve("none").toString()), Clock.systemUTC()).remarks()))
                .contains("database.unreachable");
    }

    @Test
    void every_remark_has_its_words_in_every_language_of_the_desk() {
        for (Language language : List.of(Language.KY, Language.RU, Language.EN)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int code = new DoctorCommand(new Bundles().in(language), new PrintStream(out, true, StandardCharsets.UTF_8))
                    .say(List.of(Remark.well("disk", "7"), Remark.ill("clock.apart", 40L)));
            assertThat(code).isEqualTo(1);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("40").doesNotContain("doctor.");
        }
    }

    private String said(Map<String, String> more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DoctorCommand(new Bundles().in(Language.EN), new PrintStream(out, true, StandardCharsets.UTF_8))
                .say(examine(more, Clock.systemUTC()));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Looks at the database of the tests as at an external one: the folder is then the keys' alone. */
    private List<Remark> examine(Map<String, String> more, Clock clock) {
        HikariDataSource pool = (HikariDataSource) house.bean(DataSource.class);
        Map<String, String> all = new HashMap<>(Map.of(
                "TAYANYCH_DATA", DATA.toString(), "TAYANYCH_DATABASE_URL", pool.getJdbcUrl(),
                "TAYANYCH_DATABASE_USER", pool.getUsername(), "TAYANYCH_DATABASE_PASSWORD", pool.getPassword()));
        all.putAll(more);
        return new Examination(all, clock).remarks();
    }

    private static List<String> words(List<Remark> remarks) {
        return remarks.stream().map(Remark::words).toList();
    }
}
