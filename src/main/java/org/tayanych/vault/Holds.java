package org.tayanych.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;

/** Legal holds: while one is placed, nothing of the subject is erased, neither by hand nor by retention. */
@Component
public class Holds {

    /** @param reason the code it was placed with */
    public record Hold(MemberId by, String reason, Instant at) {}

    private final JdbcClient db;
    private final Clock clock;
    private final Audit audit;

    Holds(JdbcClient db, Clock clock, Audit audit) {
        this.db = db;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param reason a short code, for example {@code COURT}; never what somebody typed. A hold already there stays as it is */
    @Transactional
    public void place(SubjectId subject, MemberId by, String reason) {
        int placed = db.sql("""
                insert into vault.hold (subject, placed_by, reason, placed_at) values (:subject, :by, :reason, :at)
                on conflict (subject) do nothing""")
                .param("subject", subject.value())
                .param("by", by.value())
                .param("reason", reason)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (placed == 1) {
            audit.record(Deed.by(by, "hold.placed", subject).with(reason));
        }
    }

    @Transactional
    public void lift(SubjectId subject, MemberId by) {
        int lifted = db.sql("delete from vault.hold where subject = :subject").param("subject", subject.value()).update();
        if (lifted == 1) {
            audit.record(Deed.by(by, "hold.lifted", subject));
        }
    }

    public Optional<Hold> of(SubjectId subject) {
        return db.sql("select placed_by, reason, placed_at from vault.hold where subject = :subject")
                .param("subject", subject.value())
                .query((row, at) -> new Hold(
                        new MemberId(row.getObject("placed_by", UUID.class)),
                        row.getString("reason"),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public boolean isHeld(SubjectId subject) {
        return db.sql("select exists (select from vault.hold where subject = :subject)")
                .param("subject", subject.value())
                .query((row, at) -> row.getBoolean(1))
                .single();
    }
}
