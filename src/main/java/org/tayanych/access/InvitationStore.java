package org.tayanych.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;

/** One-time links at rest: hashes of secrets that only the letters hold. */
@Component
class InvitationStore {

    /** @param member nobody for the first set-up */
    record Row(Optional<MemberId> member, Invitations.Kind kind) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessSettings settings;

    InvitationStore(JdbcClient jdbc, Clock clock, AccessSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Replaces whatever invitation the member had; a set-up link leaves older ones standing, for other nodes. */
    void insert(byte[] codeHash, @Nullable MemberId member, Invitations.Kind kind) {
        Instant now = clock.instant();
        if (member != null) {
            forget(member);
        }
        jdbc.sql("""
                        insert into access.invitation (code_hash, member, kind, made_at, valid_till)
                        values (:hash, :member, :kind, :now, :till)""")
                .param("hash", codeHash)
                .param("member", member == null ? null : member.value())
                .param("kind", kind.name())
                .param("now", Timestamp.from(now))
                .param("till", Timestamp.from(now.plus(settings.invitationValid())))
                .update();
    }

    Optional<Row> find(byte[] codeHash) {
        return jdbc.sql("select member, kind from access.invitation where code_hash = :hash and valid_till > :now")
                .param("hash", codeHash)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Row(
                        Optional.ofNullable(row.getObject("member", UUID.class)).map(MemberId::new),
                        Invitations.Kind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Uses the link up; false when somebody was faster. */
    boolean use(byte[] codeHash) {
        return jdbc.sql("delete from access.invitation where code_hash = :hash and valid_till > :now")
                        .param("hash", codeHash)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void forget(MemberId member) {
        jdbc.sql("delete from access.invitation where member = :member").param("member", member.value()).update();
    }

    void forgetSetUps() {
        jdbc.sql("delete from access.invitation where kind = 'SET_UP'").update();
    }

    int sweep() {
        return jdbc.sql("delete from access.invitation where valid_till < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
