package org.tayanych.vault;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.SubjectId;

/** Sealed files in the database, chunk by chunk. Neither a file's size nor its hash stands here in clear. */
@Component
class FileStore {

    private final JdbcClient db;
    private final JdbcTemplate batches;

    FileStore(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    void begin(UUID file, SubjectId subject, Instant now) {
        db.sql("insert into vault.file (id, subject, begun_at) values (:file, :subject, :now)")
                .param("file", file)
                .param("subject", subject.value())
                .param("now", ReceiptStore.at(now))
                .update();
    }

    /** All of these chunks or none; the first has this number. */
    @Transactional
    public void add(UUID file, int first, List<byte[]> sealed) {
        int[] number = {first};
        batches.batchUpdate("insert into vault.chunk (file, number, sealed) values (?, ?, ?)",
                sealed, sealed.size(), (statement, chunk) -> {
                    statement.setObject(1, file);
                    statement.setInt(2, number[0]++);
                    statement.setBytes(3, chunk);
                });
    }

    boolean finish(UUID file) {
        return db.sql("update vault.file set whole = true where id = :file and not whole").param("file", file).update() == 1;
    }

    List<byte[]> read(UUID file, int first, int count) {
        return db.sql("""
                select sealed from vault.chunk
                where file = :file and number >= :first and number < :end order by number""")
                .param("file", file)
                .param("first", first)
                .param("end", first + count)
                .query((row, at) -> row.getBytes("sealed"))
                .list();
    }

    void remove(UUID file) {
        db.sql("delete from vault.file where id = :file").param("file", file).update();
    }

    int sweep(Instant begunBefore) {
        return db.sql("delete from vault.file where not whole and begun_at < :before")
                .param("before", ReceiptStore.at(begunBefore))
                .update();
    }
}
