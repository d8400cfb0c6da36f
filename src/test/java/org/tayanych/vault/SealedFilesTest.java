package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.vocabulary.SubjectId;

/** Files at rest: whole or not at all. */
@HouseTest
class SealedFilesTest {

    private static final long MOST = 1 << 20;

    @Autowired
    House house;

    @Autowired
    SealedFiles files;

    private final Random random = new Random(64);
    private SubjectId subject;
    private CaseKey key;

    @BeforeEach
    void a_case() {
        subject = SubjectId.draw();
        key = new CaseKey(AesKey.draw());
    }

    @Test
    void too_large_a_file_is_refused_and_nothing_is_kept() {
        for (int over : new int[] {1, 70_000, 5_000_000}) {
            assertThatThrownBy(() -> files.keep(subject, key, in(bytes((int) MOST + over)), MOST))
                    .isInstanceOf(SealedFiles.TooLarge.class);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void a_line_that_breaks_leaves_nothing_behind() {
        InputStream broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 600_000) {
                    throw new IOException("the line broke");
                }
                return 7;
            }
        };
        assertThatThrownBy(() -> files.keep(subject, key, broken, MOST)).isInstanceOf(IOException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void another_key_another_file_and_no_file_do_not_open() throws Exception {
        UUID file = kept(100_000).file();
        assertThatThrownBy(() -> files.open(file, new CaseKey(AesKey.draw()))).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> files.open(UUID.randomUUID(), key)).isInstanceOf(BrokenSeal.class);
        UUID other = kept(10).file();
        change("update vault.chunk set sealed = (select sealed from vault.chunk where file = :file and number = 0) where file = '" + other + "'", file);
        assertThatThrownBy(() -> files.open(other, key)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_cut_end_a_lost_middle_and_swapped_chunks_are_noticed() throws Exception {
        for (String damage : new String[] {
            "delete from vault.chunk where file = :file and number = (select max(number) from vault.chunk where file = :file)",
            "delete from vault.chunk where file = :file and number = 2",
            "delete from vault.chunk where file = :file and number >= 4",
            "update vault.chunk set number = case number when 1 then -2 when 2 then -1 else number end where file = :file;"
                    + " update vault.chunk set number = -number where file = :file and number < 0",
            "update vault.chunk set sealed = set_byte(sealed, 5000, get_byte(sealed, 5000) # 1) where file = :file and number = 3",
            "insert into vault.chunk select file, number + 1, sealed from vault.chunk where file = :file and number ="
                    + " (select max(number) from vault.chunk where file = :file)",
        }) {
            UUID file = kept(600_000).file();
            change(damage, file);
            assertThatThrownBy(() -> files.open(file, key).readAllBytes()).as(damage).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void files_of_every_awkward_size_come_back_whole() throws Exception {
        int chunk = ChunkSeal.SIZE;
        for (int size : new int[] {0, 1, 4091, 4092, 4093, chunk - 1, chunk, chunk + 1, 4 * chunk, 4 * chunk + 1, 9 * chunk, 999_999}) {
            byte[] clear = bytes(size);
            SealedFiles.Kept kept = files.keep(subject, key, in(clear), MOST);
            assertThat(kept.size()).isEqualTo(size);
            assertThat(kept.sha256())
                    .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(clear)));
            assertThat(files.open(kept.file(), key).readAllBytes()).isEqualTo(clear);
        }
    }

    @Test
    void a_file_as_large_as_allowed_is_kept() throws Exception {
        assertThat(kept((int) MOST).size()).isEqualTo(MOST);
    }

    @Test
    void bytes_can_be_read_one_by_one_and_in_odd_pieces() throws Exception {
        byte[] clear = bytes(70_000);
        UUID file = files.keep(subject, key, in(clear), MOST).file();
        try (InputStream opened = files.open(file, key)) {
            for (int at = 0; at < 66_000; at++) {
                assertThat(opened.read()).isEqualTo(clear[at] & 0xff);
            }
            byte[] rest = new byte[5_000];
            assertThat(opened.readNBytes(rest, 7, 4_000)).isEqualTo(4_000);
            assertThat(opened.read()).isEqualTo(-1);
        }
    }

    @Test
    void similar_sizes_look_the_same_at_rest() throws Exception {
        assertThat(stored(kept(100).file())).isEqualTo(stored(kept(4000).file()));
    }

    @Test
    void a_removed_file_and_the_files_of_a_destroyed_case_are_gone() throws Exception {
        UUID removed = kept(200_000).file();
        UUID destroyed = kept(200_000).file();
        files.remove(removed);
        assertThatThrownBy(() -> files.open(removed, key)).isInstanceOf(BrokenSeal.class);
        house.bean(Vault.class).destroy(subject);
        assertThatThrownBy(() -> files.open(destroyed, key)).isInstanceOf(BrokenSeal.class);
        assertThat(rows()).isZero();
    }

    @Test
    void no_clear_byte_is_in_the_rows() throws Exception {
        byte[] marker = "МАРКЕР-0123456789".repeat(8_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        UUID file = files.keep(subject, key, in(marker), MOST).file();
        long found = house.database().sql("select count(*) from vault.chunk where file = :file and position(:marker in sealed) > 0")
                .param("file", file)
                .param("marker", "МАРКЕР".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .query(Long.class).single();
        assertThat(found).isZero();
    }

    private SealedFiles.Kept kept(int size) throws Exception {
        return files.keep(subject, key, in(bytes(size)), MOST);
    }

    private byte[] bytes(int size) {
        byte[] drawn = new byte[size];
        random.nextBytes(drawn);
        return drawn;
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private void change(String sql, UUID file) {
        for (String statement : sql.split(";")) {
            assertThat(house.database().sql(statement).param("file", file).update()).isPositive();
        }
    }

    private long stored(UUID file) {
        return house.database().sql("select sum(length(sealed)) from vault.chunk where file = :file")
                .param("file", file).query(Long.class).single();
    }

    private long rows() {
        return house.database().sql("""
                select (select count(*) from vault.file where subject = :subject)
                    + (select count(*) from vault.chunk join vault.file on file.id = chunk.file where subject = :subject)""")
                .param("subject", subject.value()).query(Long.class).single();
    }
}
