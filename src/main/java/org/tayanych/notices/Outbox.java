package org.tayanych.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedField;
import org.tayanych.vocabulary.Language;

/** Letters at rest, until they are sent. */
@Component
class Outbox {

    /** What rests sealed here, under the house's own key. */
    enum Field implements SealedField {
        NOTICE_ADDRESS,
        NOTICE_LINK
    }

    /** A letter that waits. */
    record Waiting(
            UUID id,
            NoticeKind kind,
            Language language,
            Sealed address,
            Optional<Sealed> link,
            Instant made,
            int tries) {}

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter without a link does nothing when the same one waits for the same address already. */
    void insert(Waiting letter, byte[] fingerprint) {
        jdbc.sql("""
                        insert into notices.outbox (id, kind, language, address, fingerprint, link, made_at, next_at)
                        values (:id, :kind, :language, :address, :fingerprint, :link, :made, :made)
                        on conflict (kind, fingerprint) where link is null do nothing""")
                .param("id", letter.id())
                .param("kind", letter.kind().name())
                .param("language", letter.language().name())
                .param("address", letter.address().atRest())
                .param("fingerprint", fingerprint)
                .param("link", letter.link().map(Sealed::atRest).orElse(null))
                .param("made", Timestamp.from(letter.made()))
                .update();
    }

    List<Waiting> due(Instant now, int most) {
        return jdbc.sql("""
                        select id, kind, language, address, link, made_at, tries from notices.outbox
                        where next_at <= :now order by next_at, id limit :most""")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Outbox::waiting)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from notices.outbox").query(Integer.class).single();
    }

    void postpone(UUID id, Instant next) {
        jdbc.sql("update notices.outbox set tries = tries + 1, next_at = :next where id = :id")
                .param("id", id)
                .param("next", Timestamp.from(next))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from notices.outbox where id = :id").param("id", id).update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                Language.valueOf(row.getString("language")),
                Sealed.fromRest(row.getBytes("address")),
                Optional.ofNullable(row.getBytes("link")).map(Sealed::fromRest),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("tries"));
    }
}
