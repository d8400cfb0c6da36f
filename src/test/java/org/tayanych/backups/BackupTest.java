package org.tayanych.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.database.Reach;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Topic;

/** A backup is whole or refused, says nothing to a thief, and comes back as it was. */
@HouseTest
class BackupTest {

    @Autowired
    House house;

    @TempDir
    Path folder;

    private Path secret;
    private Path open;

    @BeforeEach
    void drawKeys() throws Exception {
        secret = folder.resolve("recipient");
        open = Recipient.draw(secret);
    }

    @Test
    void a_backup_made_while_workers_complain_is_put_back_and_every_table_is_the_same() throws Exception {
        World.Place place = house.world().hotline();
        place.consultant();
        AtomicBoolean enough = new AtomicBoolean();
        Thread workers = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                place.complaint("written while the backup runs", Topic.B01);
            }
        });
        List<Integer> said = new ArrayList<>();
        Backup backup = new Backup(folder.resolve("one"));
        backup.write(database(), open, Clock.systemUTC(), said::add);
        enough.set(true);
        workers.join();
        assertThat(said).isSorted().endsWith(100);
        Path rehearsal = Files.createDirectories(folder.resolve("rehearsal"));
        Files.createSymbolicLink(rehearsal.resolve("postgres-18"), Path.of("target", "house-data", "postgres-18").toAbsolutePath());
        try (Reach reach = Reach.throwAway(rehearsal)) {
            Reading.Read read = backup.restore(secret, reach.source(), ignored -> {});
            assertThat(read.rows()).isGreaterThan(50);
            assertThat(read.contents().tables()).hasSizeGreaterThan(50);
            assertThat(new Refill(reach.source()).differences(read)).isEmpty();
            assertThatThrownBy(() -> backup.restore(secret, reach.source(), ignored -> {}))
                    .isInstanceOf(Refused.class).hasMessage("notEmpty");
            try (var connection = reach.source().getConnection(); var statement = connection.createStatement()) {
                statement.executeUpdate("delete from complaints.message");
                statement.executeUpdate("update access.organisation set name = name || '.'");
            }
            assertThat(new Refill(reach.source()).differences(read)).contains("access.organisation");
        }
    }

    @Test
    void what_is_clear_in_the_database_is_not_clear_in_the_file() throws Exception {
        World.Place place = house.world().hotline();
        Path file = folder.resolve("thief");
        new Backup(file).write(database(), open, Clock.systemUTC(), ignored -> {});
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("tayanych backup 1\n")
                .doesNotContain(place.name()).doesNotContain("complaints.complaint").doesNotContain("PGCOPY");
    }

    @Test
    void another_key_the_public_half_and_no_key_at_all_open_nothing() throws Exception {
        Backup backup = new Backup(folder.resolve("mine"));
        backup.write(database(), open, Clock.systemUTC(), ignored -> {});
        Path other = folder.resolve("other");
        Recipient.draw(other);
        assertThatThrownBy(() -> backup.check(other, ignored -> {})).isInstanceOf(Refused.class).hasMessage("foreign");
        assertThatThrownBy(() -> backup.check(open, ignored -> {})).isInstanceOf(Refused.class).hasMessage("otherHalf");
        assertThatThrownBy(() -> backup.check(folder.resolve("nowhere"), ignored -> {})).hasMessage("noFile");
        assertThatThrownBy(() -> new Backup(open).check(secret, ignored -> {})).hasMessage("notABackup");
        assertThatThrownBy(() -> backup.write(database(), open, Clock.systemUTC(), ignored -> {})).hasMessage("exists");
        assertThatThrownBy(() -> new Backup(folder.resolve("x")).write(database(), secret, Clock.systemUTC(), ignored -> {}))
                .hasMessage("otherHalf");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(folder.resolve("x.part")).doesNotExist();
    }

    @Test
    void a_changed_or_shortened_backup_is_refused_wherever_it_was_changed() throws Exception {
        Path file = folder.resolve("changed");
        new Backup(file).write(database(), open, Clock.systemUTC(), ignored -> {});
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int trial = 0; trial < 40; trial++) {
            byte[] changed = whole.clone();
            int at = trial == 0 ? whole.length - 1 : random.nextInt(whole.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertRefused(changed, "byte " + at);
            assertRefused(java.util.Arrays.copyOf(whole, at), "cut at " + at);
        }
        assertRefused(java.util.Arrays.copyOf(whole, whole.length + 1), "longer");
    }

    @Test
    void the_same_rows_in_another_order_come_to_the_same_and_a_changed_value_does_not() {
        byte[] head = new byte[19];
        byte[] one = {0, 2, 0, 0, 0, 3, 'a', 'b', 'c', -1, -1, -1, -1};
        byte[] two = {0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 'z'};
        byte[] changed = {0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 'y'};
        byte[] end = {-1, -1};
        assertThat(sum(7, head, one, two, end)).isEqualTo(sum(1, head, two, one, end));
        assertThat(sum(64, head, one, two, end)).isNotEqualTo(sum(64, head, one, changed, end));
        assertThat(sum(3, head, one, one, end)).isNotEqualTo(sum(3, head, end)).isNotEqualTo(sum(3, head, one, end));
    }

    private static java.math.BigInteger sum(int at, byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        RowSum sum = new RowSum();
        byte[] bytes = all.toByteArray();
        for (int from = 0; from < bytes.length; from += at) {
            sum.write(bytes, from, Math.min(at, bytes.length - from));
        }
        return sum.sum();
    }

    @Test
    void chunks_cannot_change_places() throws Exception {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        var key = org.tayanych.seals.AesKey.draw();
        byte[] clear = new byte[3 * SealedOutput.SIZE];
        new Random(3).nextBytes(clear);
        try (SealedOutput out = new SealedOutput(sealed, key)) {
            out.write(clear);
        }
        byte[] bytes = sealed.toByteArray();
        assertThat(new SealedInput(new java.io.ByteArrayInputStream(bytes), key).readAllBytes()).isEqualTo(clear);
        int length = bytes.length / 3;
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, 0, swapped, length, length);
        System.arraycopy(bytes, length, swapped, 0, length);
        assertThatThrownBy(() -> new SealedInput(new java.io.ByteArrayInputStream(swapped), key).readAllBytes())
                .isInstanceOf(SealedInput.Damaged.class);
        assertThatThrownBy(() -> new SealedInput(
                        new java.io.ByteArrayInputStream(bytes, 0, 2 * length), key).readAllBytes())
                .as("without its last chunk").isInstanceOf(SealedInput.Damaged.class);
    }

    @Test
    void the_secret_key_is_its_owners_alone_and_a_second_pair_never_overwrites_it() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
        assertThatThrownBy(() -> Recipient.draw(secret)).isInstanceOf(Refused.class).hasMessage("exists");
        assertThat(Recipient.fingerprint(open)).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
    }

    @Test
    void the_keys_of_the_house_have_a_copy_of_their_own_and_are_never_overwritten() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(data.resolve("keys/house.keys"), "pepper secret-words\n");
        Path copy = folder.resolve("keys.sealed");
        assertThat(run(Map.of("TAYANYCH_DATA", data.toString()), "keys", open.toString(), copy.toString())).startsWith("0");
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("secret-words");
        assertThat(run(Map.of("TAYANYCH_DATA", data.toString()), "restore-keys", secret.toString(), copy.toString()))
                .startsWith("1").contains("nothing is overwritten");
        Path fresh = folder.resolve("fresh");
        assertThat(run(Map.of("TAYANYCH_DATA", fresh.toString()), "restore-keys", secret.toString(), copy.toString()))
                .startsWith("0");
        assertThat(fresh.resolve("keys/house.keys")).hasContent("pepper secret-words");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh.resolve("keys/house.keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_command_says_what_it_can_do_and_what_it_refuses() {
        assertThat(run(Map.of())).startsWith("2").contains("rehearse KEY FILE");
        assertThat(run(Map.of(), "make", "only-one")).startsWith("2");
        assertThat(run(Map.of("TAYANYCH_DATA", folder.resolve("none").toString()), "make", open.toString(),
                folder.resolve("b").toString())).startsWith("1").contains("There is no database in");
        assertThat(run(Map.of(), "check", secret.toString(), open.toString())).startsWith("1").contains("is no backup");
    }

    private String run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = new BackupCommand(new Bundles().in(Language.EN), new PrintStream(said, true, StandardCharsets.UTF_8),
                environment, Clock.systemUTC()).run(List.of(arguments));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    private void assertRefused(byte[] bytes, String how) throws IOException {
        Path file = folder.resolve("trial");
        Files.write(file, bytes);
        assertThatThrownBy(() -> new Backup(file).check(secret, ignored -> {})).as(how).isInstanceOf(Refused.class);
    }

    private DataSource database() {
        return house.bean(DataSource.class);
    }
}
