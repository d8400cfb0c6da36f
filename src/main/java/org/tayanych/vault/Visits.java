package org.tayanych.vault;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.seals.Place;
import org.tayanych.vocabulary.SubjectId;

/**
 * A worker's browser that holds a case key for a while, by a cookie: the draft being written, or the dialogue after the
 * code was typed. The cookie's value is in no table, so what rests here opens nothing; and no code is derived again for
 * every page.
 */
@Component
public class Visits {

    private record Row(SubjectId subject, byte[] wrapped) {}

    private final JdbcClient db;
    private final Clock clock;

    Visits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * From now on this cookie brings the key back. Several may be open for one subject.
     *
     * @return 43 letters, digits, hyphens and underscores: for a cookie alone, never for an address
     */
    public Secret begin(SubjectId subject, CaseKey key, Duration life) {
        CookieKey cookie = CookieKey.draw();
        db.sql("""
                insert into vault.visit (look_up, subject, wrapped, expires_at)
                values (:lookUp, :subject, :wrapped, :expires)""")
                .param("lookUp", cookie.lookUp())
                .param("subject", subject.value())
                .param("wrapped", cookie.wrapping().wrap(key.key(), place(subject)))
                .param("expires", ReceiptStore.at(clock.instant().plus(life)))
                .update();
        return cookie.words();
    }

    /** Empty for a cookie that is unknown, ended or too old. Writes no audit line: opening by code or drawing the key did. */
    public Optional<Receipts.Opened> pickUp(Secret cookie) {
        return CookieKey.of(cookie).flatMap(key -> find(key).map(row -> new Receipts.Opened(
                row.subject(), new CaseKey(key.wrapping().unwrap(row.wrapped(), place(row.subject()))))));
    }

    /** This cookie opens nothing any more. */
    public void end(Secret cookie) {
        CookieKey.of(cookie).ifPresent(key -> db.sql("delete from vault.visit where look_up = :lookUp")
                .param("lookUp", key.lookUp())
                .update());
    }

    /** No cookie opens this subject any more. */
    public void endAll(SubjectId subject) {
        db.sql("delete from vault.visit where subject = :subject").param("subject", subject.value()).update();
    }

    int sweep() {
        return db.sql("delete from vault.visit where expires_at <= :now")
                .param("now", ReceiptStore.at(clock.instant()))
                .update();
    }

    private Optional<Row> find(CookieKey key) {
        return db.sql("select subject, wrapped from vault.visit where look_up = :lookUp and expires_at > :now")
                .param("lookUp", key.lookUp())
                .param("now", ReceiptStore.at(clock.instant()))
                .query((row, at) -> new Row(new SubjectId(row.getObject("subject", UUID.class)), row.getBytes("wrapped")))
                .optional();
    }

    private static byte[] place(SubjectId subject) {
        return Place.of("visit", subject.value());
    }
}
