package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file without which nothing starts. */
class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_not_drawn_again_when_the_database_holds_something() {
        assertThatThrownBy(() -> KeyFile.readOrDraw(folder.toString(), false))
                .isInstanceOf(KeysMissing.class)
                .hasMessageContaining("is missing, but the database already holds sealed data");
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void a_damaged_file_stops_the_start_and_is_left_as_it_is() throws Exception {
        Path path = KeyFile.readOrDraw(folder.toString(), true).path();
        String text = Files.readString(path);
        for (String damaged : new String[] {"", "pepper", text.replaceFirst("seal ", "saal "), text.replaceFirst("pepper ..", "pepper ,,")}) {
            Files.writeString(path, damaged);
            assertThatThrownBy(() -> KeyFile.readOrDraw(folder.toString(), true))
                    .isInstanceOf(KeysMissing.class)
                    .hasMessageContaining("damaged");
            assertThat(Files.readString(path)).isEqualTo(damaged);
        }
    }

    @Test
    void a_file_that_everybody_can_read_is_refused() throws Exception {
        Path path = KeyFile.readOrDraw(folder.toString(), true).path();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeyFile.readOrDraw(folder.toString(), true))
                .isInstanceOf(KeysMissing.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void it_is_drawn_once_for_its_owner_alone_and_read_again() throws Exception {
        KeyFile drawn = KeyFile.readOrDraw(folder.toString(), true);
        KeyFile again = KeyFile.readOrDraw(folder.toString(), false);
        assertThat(again.fingerprint()).isEqualTo(drawn.fingerprint());
        assertThat(again.pepper()).isEqualTo(drawn.pepper()).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drawn.path()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drawn.path().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void two_houses_have_different_keys() {
        assertThat(KeyFile.readOrDraw(folder.resolve("a").toString(), true).fingerprint())
                .isNotEqualTo(KeyFile.readOrDraw(folder.resolve("b").toString(), true).fingerprint());
    }

    @Test
    void the_sentence_for_the_operator_is_one_sentence() {
        var report = Objects.requireNonNull(new KeysMissingAnalyzer().analyze(new KeysMissing("The key file is missing.")));
        assertThat(report.getDescription()).isEqualTo("The key file is missing.");
        assertThat(report.getAction()).contains("house.keys");
    }
}
