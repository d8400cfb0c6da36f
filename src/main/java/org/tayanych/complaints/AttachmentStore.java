package org.tayanych.complaints;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.SubjectId;

/** Where files belong, at rest. The files themselves rest in the vault. */
@Component
class AttachmentStore {

    /** @param about name, kind, size and hash, sealed @param workingCopy null when there is none */
    record Row(UUID id, @Nullable UUID message, UUID original, @Nullable UUID workingCopy, Sealed about, Instant at) {}

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getObject("message", UUID.class),
            row.getObject("original", UUID.class),
            row.getObject("working_copy", UUID.class),
            Sealed.fromRest(row.getBytes("about")),
            row.getObject("at", OffsetDateTime.class).toInstant());

    private final JdbcClient db;

    AttachmentStore(JdbcClient db) {
        this.db = db;
    }

    void insert(SubjectId subject, Row row) {
        db.sql("""
                insert into complaints.attachment (id, subject, message, original, working_copy, about, at)
                values (:id, :subject, :message, :original, :copy, :about, :at)""")
                .param("id", row.id())
                .param("subject", subject.value())
                .param("message", row.message(), Types.OTHER)
                .param("original", row.original())
                .param("copy", row.workingCopy(), Types.OTHER)
                .param("about", row.about().atRest())
                .param("at", ComplaintStore.at(row.at()))
                .update();
    }

    List<Row> of(SubjectId subject) {
        return db.sql("""
                select id, message, original, working_copy, about, at from complaints.attachment
                where subject = :subject order by place""")
                .param("subject", subject.value())
                .query(ROW)
                .list();
    }

    Optional<Row> find(SubjectId subject, UUID id) {
        return db.sql("""
                select id, message, original, working_copy, about, at from complaints.attachment
                where subject = :subject and id = :id""")
                .param("subject", subject.value())
                .param("id", id)
                .query(ROW)
                .optional();
    }

    boolean delete(SubjectId subject, UUID id) {
        return db.sql("delete from complaints.attachment where subject = :subject and id = :id")
                .param("subject", subject.value())
                .param("id", id)
                .update() == 1;
    }

    void deleteAll(SubjectId subject) {
        db.sql("delete from complaints.attachment where subject = :subject").param("subject", subject.value()).update();
    }
}
