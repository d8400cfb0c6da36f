package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;

/**
 * What happened in a case, in the order it happened. Whatever a member does in a case is written here and, by its code,
 * in the audit book. Rooms above add their own happenings by a key of their own words.
 */
@Component
public class Timeline {

    /** Most entries on one page of a timeline. */
    public static final int PAGE = 60;

    /**
     * @param by nobody for the worker and the house
     * @param what key of a sentence that takes the whole {@code detail} as its {0} and each code of it as {1}, {2} …
     * @param detail codes with spaces between them: keys of words, {@code member:<id>}, {@code team:<id>}, days as
     *     2026-11-21, or numbers; never anything typed
     * @param words what was typed, opened; {@link Secret#NOTHING} when there is none
     */
    public record Entry(UUID id, Instant at, @Nullable MemberId by, String what, String detail, Secret words) {}

    /** @param older where the next page begins; empty at the end */
    public record Page(List<Entry> entries, Optional<String> older) {}

    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;

    Timeline(JdbcClient db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds what the worker, the house or somebody outside the team did. */
    public void add(SubjectId id, String what, String detail) {
        insert(id, null, what, detail, UUID.randomUUID(), null);
    }

    /** Adds what the reader did, with an audit line. */
    public void add(OpenCase opened, String what, String detail) {
        add(opened, what, detail, Secret.NOTHING);
    }

    /** Adds what the reader did, with an audit line and with the words that were typed, sealed; blank ones are left out. */
    public void add(OpenCase opened, String what, String detail, Secret words) {
        UUID row = UUID.randomUUID();
        Sealed sealed = words.isBlank() ? null : opened.key().seal(words, HotlineField.CASE_ENTRY, row);
        CaseWorker reader = opened.reader();
        insert(opened.id(), reader.id(), what, detail, row, sealed);
        String code = what.replace("hotline.entry.", "case.");
        audit.record(Deed.by(reader.id(), code, opened.id()).within(reader.organisation()).with(detail));
    }

    /** Adds words to a case that is just being made, under the key it is made with. */
    void add(SubjectId id, CaseKey key, MemberId by, String what, Secret words) {
        UUID row = UUID.randomUUID();
        insert(id, by, what, "", row, key.seal(words, HotlineField.CASE_ENTRY, row));
    }

    private void insert(SubjectId id, @Nullable MemberId by, String what, String detail, UUID row, @Nullable Sealed words) {
        db.sql("""
                insert into hotline.entry (id, case_id, at, member, what, detail, words)
                values (:row, :case, :at, :member, :what, :detail, :words)""")
                .param("row", row)
                .param("case", id.value())
                .param("at", at(clock.instant()))
                .param("member", by == null ? null : by.value())
                .param("what", what)
                .param("detail", detail)
                .param("words", words == null ? null : words.atRest())
                .update();
    }

    /** The newest first. {@code before} is where an earlier page ended; anything else begins at the top. */
    public Page newestFirst(OpenCase opened, Optional<String> before) {
        UUID end = before.flatMap(Timeline::id).orElse(null);
        List<Entry> found = db.sql("""
                select * from hotline.entry e where e.case_id = :case
                  and (cast(:end as uuid) is null or (e.at, e.id) <
                      (select at, id from hotline.entry where id = :end and case_id = :case))
                order by e.at desc, e.id desc limit :most""")
                .param("case", opened.id().value())
                .param("end", end)
                .param("most", PAGE + 1)
                .query((row, n) -> entry(row, opened.key()))
                .list();
        return found.size() <= PAGE
                ? new Page(found, Optional.empty())
                : new Page(found.subList(0, PAGE), Optional.of(found.get(PAGE - 1).id().toString()));
    }

    static Entry entry(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] words = row.getBytes("words");
        String detail = row.getString("detail");
        return new Entry(
                id,
                CaseStore.instant(row, "at"),
                CaseStore.member(row, "member"),
                row.getString("what"),
                detail == null ? "" : detail,
                words == null ? Secret.NOTHING : key.open(Sealed.fromRest(words), HotlineField.CASE_ENTRY, id));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
