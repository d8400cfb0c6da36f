package org.tayanych.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.SubjectId;

/** Receipts at rest: a look-up value that cannot be turned back, and a wrapped case key. */
@Component
class ReceiptStore {

    record Row(SubjectId subject, byte[] wrapped) {}

    private final JdbcClient db;

    ReceiptStore(JdbcClient db) {
        this.db = db;
    }

    void put(byte[] lookUp, ReceiptKind kind, SubjectId subject, byte[] wrapped, Instant expires) {
        db.sql("""
                insert into vault.receipt (look_up, kind, subject, wrapped, expires_at)
                values (:lookUp, :kind, :subject, :wrapped, :expires)
                on conflict (subject, kind) do update set
                    look_up = excluded.look_up, wrapped = excluded.wrapped, expires_at = excluded.expires_at""")
                .param("lookUp", lookUp)
                .param("kind", kind.name())
                .param("subject", subject.value())
                .param("wrapped", wrapped)
                .param("expires", at(expires))
                .update();
    }

    Optional<Row> find(byte[] lookUp, ReceiptKind kind, Instant now) {
        return db.sql("""
                select subject, wrapped from vault.receipt
                where look_up = :lookUp and kind = :kind and expires_at > :now""")
                .param("lookUp", lookUp)
                .param("kind", kind.name())
                .param("now", at(now))
                .query((row, at) -> new Row(new SubjectId(row.getObject("subject", UUID.class)), row.getBytes("wrapped")))
                .optional();
    }

    void forget(SubjectId subject, ReceiptKind kind) {
        db.sql("delete from vault.receipt where subject = :subject and kind = :kind")
                .param("subject", subject.value())
                .param("kind", kind.name())
                .update();
    }

    int sweep(Instant now) {
        return db.sql("delete from vault.receipt where expires_at <= :now").param("now", at(now)).update();
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
