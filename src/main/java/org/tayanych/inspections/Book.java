package org.tayanych.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;

/** The book of what happened to inspections, and its clock. Lines are added; the database refuses to change one. */
@Component
class Book {

    /** Days are those of Kyrgyzstan, whose clock the inspectors work by. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    /** @param subject what it happened to @param reason sealed for the line of this id */
    record Line(
            UUID id,
            Happening.Kind kind,
            UUID subject,
            @Nullable String from,
            @Nullable String to,
            @Nullable LocalDate day,
            @Nullable Sealed reason) {

        static Line of(Happening.Kind kind, UUID subject) {
            return new Line(UUID.randomUUID(), kind, subject, null, null, null, null);
        }

        Line change(@Nullable Object before, @Nullable Object after) {
            return new Line(id, kind, subject, text(before), text(after), day, reason);
        }

        Line on(@Nullable LocalDate when) {
            return new Line(id, kind, subject, from, to, when, reason);
        }

        Line because(@Nullable Sealed why) {
            return new Line(id, kind, subject, from, to, day, why);
        }

        private static @Nullable String text(@Nullable Object code) {
            return code == null ? null : code.toString();
        }
    }

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Book(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Tells the rooms above. */
    void tell(Object news) {
        events.publishEvent(news);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    void add(InspectionId inspection, MemberId by, Line line) {
        db.sql("""
                insert into inspections.event
                    (id, inspection, organisation, subject, kind, old_code, new_code, day, reason, by, at)
                select :id, i.id, i.organisation, :subject, :kind, :from, :to, :day, :reason, :by, :at
                from inspections.inspection i where i.id = :inspection""")
                .param("id", line.id())
                .param("inspection", inspection.value())
                .param("subject", line.subject())
                .param("kind", line.kind().name())
                .param("from", line.from(), Types.VARCHAR)
                .param("to", line.to(), Types.VARCHAR)
                .param("day", line.day(), Types.DATE)
                .param("reason", line.reason() == null ? null : line.reason().atRest(), Types.BINARY)
                .param("by", by.value())
                .param("at", at(now()))
                .update();
    }

    /** Oldest first. */
    List<Happening> of(InspectionId inspection, CaseKey key) {
        return db.sql("select * from inspections.event where inspection = :inspection order by place")
                .param("inspection", inspection.value())
                .query((row, number) -> read(row, key))
                .list();
    }

    private static Happening read(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] reason = row.getBytes("reason");
        return new Happening(
                Happening.Kind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                Optional.ofNullable(row.getString("old_code")),
                Optional.ofNullable(row.getString("new_code")),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                reason == null
                        ? Optional.empty()
                        : Optional.of(key.open(Sealed.fromRest(reason), InspectionField.INSPECTION_REASON, id)),
                new MemberId(row.getObject("by", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime at(Instant when) {
        return OffsetDateTime.ofInstant(when, ZoneOffset.UTC);
    }
}
