package org.tayanych.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The lines of the book in the database. */
@Component
class LineStore {

    private final JdbcClient db;

    LineStore(JdbcClient db) {
        this.db = db;
    }

    /** Takes a free lane, this connection's favourite first, and waits for one only when all are taken. */
    void add(Deed deed, Instant at) {
        if (!add(deed, at, "order by lane <> pg_backend_pid() % 64, random() limit 1 for update skip locked")
                && !add(deed, at, "where lane = pg_backend_pid() % 64 for update")) {
            throw new IllegalStateException("no lane to write the audit line into");
        }
    }

    private boolean add(Deed deed, Instant at, String lane) {
        return db.sql("""
                with free as (
                    select lane, number + 1 as number, sha256(head || :body) as hash from audit.lane %s
                ), moved as (
                    update audit.lane set number = free.number, head = free.hash
                    from free where lane.lane = free.lane
                )
                insert into audit.line (lane, number, at, actor, organisation, what, subject, detail, hash)
                select lane, number, :at, cast(:actor as uuid), cast(:organisation as uuid), :what, :subject,
                    cast(:detail as text), hash
                from free""".formatted(lane))
                .param("body", Line.body(deed, at))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("actor", deed.actor().map(MemberId::value).orElse(null))
                .param("organisation", deed.organisation().map(OrganisationId::value).orElse(null))
                .param("what", deed.what())
                .param("subject", deed.subject())
                .param("detail", deed.detail())
                .update() == 1;
    }

    long count(OrganisationId whose, Optional<MemberId> actor, Optional<String> subject) {
        return asked("select count(*) from audit.line", "", whose, actor, subject)
                .query((row, number) -> row.getLong(1)).single();
    }

    List<Entry> page(OrganisationId whose, Optional<MemberId> actor, Optional<String> subject, int size, long skip) {
        return asked("select id, at, actor, what, subject, detail from audit.line",
                        "order by id desc limit :size offset :skip", whose, actor, subject)
                .param("size", size)
                .param("skip", skip)
                .query(LineStore::entry)
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String select, String end, OrganisationId whose, Optional<MemberId> actor, Optional<String> subject) {
        var asked = db.sql("%s where organisation = :organisation %s %s %s".formatted(
                        select,
                        actor.isPresent() ? "and actor = :actor" : "",
                        subject.isPresent() ? "and subject = :subject" : "",
                        end))
                .param("organisation", whose.value());
        actor.ifPresent(who -> asked.param("actor", who.value()));
        subject.ifPresent(what -> asked.param("subject", what));
        return asked;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        @Nullable UUID actor = row.getObject("actor", UUID.class);
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(actor).map(MemberId::new),
                row.getString("what"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("detail")));
    }
}
