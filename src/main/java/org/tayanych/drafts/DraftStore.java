package org.tayanych.drafts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.SubjectId;

/** Drafts at rest: when they end, and sealed answers. */
@Component
class DraftStore {

    record Row(DraftPage page, int version, Sealed words) {}

    private final JdbcClient db;
    private final JdbcTemplate batches;

    DraftStore(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** A row for every page, whatever it will be about. */
    void insert(SubjectId id, Instant endsAt, Function<DraftPage, Sealed> blank) {
        db.sql("insert into drafts.draft (id, ends_at) values (:id, :ends)")
                .param("id", id.value())
                .param("ends", at(endsAt))
                .update();
        batches.batchUpdate("insert into drafts.answer (draft, page, version, words) values (?, ?, 0, ?)",
                List.of(DraftPage.values()), DraftPage.values().length, (statement, page) -> {
                    statement.setObject(1, id.value());
                    statement.setString(2, page.name());
                    statement.setBytes(3, blank.apply(page).atRest());
                });
    }

    /** Empty for a draft that does not exist, has ended or was sent. */
    Map<DraftPage, Row> find(SubjectId id, Instant now) {
        Map<DraftPage, Row> rows = new EnumMap<>(DraftPage.class);
        db.sql("""
                select answer.page, answer.version, answer.words
                from drafts.answer join drafts.draft on draft.id = answer.draft
                where draft.id = :id and draft.ends_at > :now""")
                .param("id", id.value())
                .param("now", at(now))
                .query((row, number) -> new Row(DraftPage.valueOf(row.getString("page")), row.getInt("version"),
                        Sealed.fromRest(row.getBytes("words"))))
                .list()
                .forEach(row -> rows.put(row.page(), row));
        return rows;
    }

    /** False when another tab has saved this page since. */
    boolean save(SubjectId id, DraftPage page, int version, Sealed words) {
        return db.sql("""
                update drafts.answer set words = :words, version = version + 1
                where draft = :id and page = :page and version = :version""")
                .param("words", words.atRest())
                .param("id", id.value())
                .param("page", page.name())
                .param("version", version)
                .update() == 1;
    }

    boolean delete(SubjectId id) {
        return db.sql("delete from drafts.draft where id = :id").param("id", id.value()).update() == 1;
    }

    List<SubjectId> ended(Instant now, int most) {
        return db.sql("select id from drafts.draft where ends_at <= :now order by ends_at limit :most")
                .param("now", at(now))
                .param("most", most)
                .query((row, number) -> new SubjectId(row.getObject("id", UUID.class)))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
