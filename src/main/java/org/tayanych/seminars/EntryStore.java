package org.tayanych.seminars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.employers.EmployerId;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Region;

/** How the history of a seminar rests. Lines are added, never changed. */
@Component
class EntryStore {

    /** A line as it goes to rest; what does not apply is null. */
    record Line(
            UUID id,
            Entry.Kind kind,
            LocalDate day,
            @Nullable Workplace present,
            @Nullable Heads heads,
            @Nullable Integer before,
            @Nullable Integer number,
            @Nullable Sealed words,
            @Nullable UUID strikes) {

        static Line of(Entry.Kind kind, LocalDate day) {
            return new Line(UUID.randomUUID(), kind, day, null, null, null, null, null, null);
        }

        Line present(Workplace place) {
            return new Line(id, kind, day, place, heads, before, number, words, strikes);
        }

        Line counted(Heads what, int old, int now) {
            return new Line(id, kind, day, present, what, old, now, words, strikes);
        }

        Line striking(UUID other) {
            return new Line(id, kind, day, present, heads, before, number, words, other);
        }

        /** Sealed under the seminar's key; nothing when nothing was said. */
        Line said(CaseKey key, Secret said) {
            return said.isBlank()
                    ? this
                    : new Line(id, kind, day, present, heads, before, number,
                            key.seal(said, SeminarField.SEMINAR_WORDS, id), strikes);
        }
    }

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    void insert(SeminarId seminar, Line line, MemberId by, Instant now) {
        Optional<Workplace> present = Optional.ofNullable(line.present());
        db.sql("""
                insert into seminars.event (id, seminar, kind, employer, workplace, region, sector, size, new_code, old_number,
                    number, day, words, strikes, member, at)
                values (:id, :seminar, :kind, :employer, :workplace, :region, :sector, :size, :code, :before,
                    :number, :day, :words, :strikes, :by, :now)""")
                .param("id", line.id())
                .param("seminar", seminar.value())
                .param("kind", line.kind().name())
                .param("employer", present.map(place -> place.employer().value()).orElse(null))
                .param("workplace", present.map(place -> place.id().value()).orElse(null))
                .param("region", present.flatMap(Workplace::region).map(Region::code).orElse(null))
                .param("sector", present.map(place -> place.sector().name()).orElse(null))
                .param("size", present.map(place -> place.size().name()).orElse(null))
                .param("code", line.heads() == null ? null : line.heads().name())
                .param("before", line.before())
                .param("number", line.number())
                .param("day", line.day())
                .param("words", line.words() == null ? null : line.words().atRest())
                .param("strikes", line.strikes())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Entry> of(SeminarId seminar, CaseKey key) {
        return db.sql("""
                select e.*, s.id as struck_by, s.words as why
                from seminars.event e left join seminars.event s on s.strikes = e.id
                where e.seminar = :seminar order by e.nr""")
                .param("seminar", seminar.value())
                .query((row, n) -> entry(row, key))
                .list();
    }

    private static Entry entry(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID struckBy = row.getObject("struck_by", UUID.class);
        return new Entry(
                id,
                Entry.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("employer", UUID.class)).map(EmployerId::new),
                Optional.ofNullable(row.getObject("workplace", UUID.class)).map(WorkplaceId::new),
                Optional.ofNullable(row.getString("new_code")).map(Heads::valueOf),
                row.getInt("old_number"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                words(key, row.getBytes("words"), id),
                new MemberId(row.getObject("member", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                struckBy == null ? Optional.empty() : Optional.of(words(key, row.getBytes("why"), struckBy)));
    }

    private static Secret words(CaseKey key, byte @Nullable [] sealed, UUID row) {
        return sealed == null ? Secret.NOTHING : key.open(Sealed.fromRest(sealed), SeminarField.SEMINAR_WORDS, row);
    }
}
