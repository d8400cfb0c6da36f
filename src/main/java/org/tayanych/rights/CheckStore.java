package org.tayanych.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Member;

/** The book of checks, and the lawyers' work list. */
@Component
class CheckStore {

    /** What a check holds for. */
    record Key(String article, String print) {}

    record Open(String article, CheckTask.Reason reason, Instant openedAt) {}

    private final JdbcClient db;

    CheckStore(JdbcClient db) {
        this.db = db;
    }

    /** The latest check of each print. */
    Map<Key, Check> latest() {
        Map<Key, Check> latest = new HashMap<>();
        db.sql("select article, print, signed_as, checked_on from rights.article_check order by checked_on")
                .query(row -> {
                    latest.put(new Key(row.getString("article"), row.getString("print")),
                            new Check(row.getString("signed_as"), row.getObject("checked_on", LocalDate.class)));
                });
        return latest;
    }

    /** A second check on the same day replaces the first. */
    void check(Key key, Check check, Member by) {
        db.sql("""
                insert into rights.article_check (article, print, checked_on, signed_as, organisation, member)
                values (:article, :print, :on, :as, :organisation, :member)
                on conflict (article, print, checked_on) do update
                set signed_as = excluded.signed_as, organisation = excluded.organisation, member = excluded.member
                """)
                .param("article", key.article()).param("print", key.print())
                .param("on", check.on()).param("as", check.by())
                .param("organisation", by.organisation().value()).param("member", by.id().value())
                .update();
    }

    /** Opens a task unless the same one is open. @return whether it is new */
    boolean open(String article, CheckTask.Reason reason, Instant at) {
        return db.sql("""
                insert into rights.check_task (article, reason, opened_at) values (:article, :reason, :at)
                on conflict do nothing
                """)
                .param("article", article).param("reason", reason.name()).param("at", utc(at)).update() == 1;
    }

    /** Whatever stood on the list for this article is done. */
    void done(String article, Instant at) {
        db.sql("update rights.check_task set done_at = :at where article = :article and done_at is null")
                .param("article", article).param("at", utc(at)).update();
    }

    List<Open> open() {
        return db.sql("select article, reason, opened_at from rights.check_task where done_at is null order by opened_at, article")
                .query((row, number) -> new Open(row.getString("article"),
                        CheckTask.Reason.valueOf(row.getString("reason")), row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
