package org.tayanych.employers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** What happened to workplaces, line by line; the database refuses to change or remove a line. */
@Component
class History {

    private final JdbcClient db;
    private final Clock clock;

    History(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void note(WorkplaceId workplace, OrganisationId organisation, Optional<MemberId> by, Happened.Change change) {
        db.sql("""
                insert into employers.event (organisation, workplace, kind, field, old_value, new_value, member, at)
                values (:organisation, :workplace, :kind, :field, :before, :after, :member, :at)""")
                .param("organisation", organisation.value())
                .param("workplace", workplace.value())
                .param("kind", change.kind().name())
                .param("field", change.field())
                .param("before", change.before())
                .param("after", change.after())
                .param("member", by.map(MemberId::value).orElse(null))
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<Happened> of(WorkplaceId workplace, int most) {
        return db.sql("""
                select kind, field, old_value, new_value, member, at from employers.event
                where workplace = :workplace order by id desc limit :most""")
                .param("workplace", workplace.value())
                .param("most", most)
                .query((row, n) -> new Happened(
                        Happened.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("field")),
                        Optional.ofNullable(row.getString("old_value")).orElse(""),
                        Optional.ofNullable(row.getString("new_value")).orElse(""),
                        Optional.ofNullable(row.getObject("member", UUID.class)).map(MemberId::new),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
