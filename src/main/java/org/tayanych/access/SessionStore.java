package org.tayanych.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;

/** Sessions at rest. Whoever copies this table can sign in with none of them. */
@Component
class SessionStore {

    /**
     * A session with the member it belongs to.
     *
     * @param full false between the password and the second factor
     * @param parked the member's key, useless without the cookie
     */
    record Row(SessionId id, boolean full, Sealed parked, Instant started, Instant used, SealedMember member) {}

    /** Between password and second factor nobody needs longer. */
    static final Duration HALF_WAY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessSettings settings;

    SessionStore(JdbcClient jdbc, Clock clock, AccessSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    void insert(SessionId id, byte[] cookieHash, MemberId member, Sealed parked, boolean full) {
        jdbc.sql("""
                        insert into access.session (id, cookie_hash, member, standing, parked, started_at, used_at)
                        values (:id, :hash, :member, :standing, :parked, :now, :now)""")
                .param("id", id.value())
                .param("hash", cookieHash)
                .param("member", member.value())
                .param("standing", full ? "FULL" : "PASSWORD")
                .param("parked", parked.atRest())
                .param("now", now())
                .update();
    }

    /** Empty for a session that never was, has ended, or whose member has left: one query, one answer. */
    Optional<Row> find(byte[] cookieHash) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select s.id as session, s.standing, s.parked, s.started_at, s.used_at,
                            m.id, m.organisation, m.state, m.name, m.mail, m.language, m.roles, m.totp, m.totp_step
                        from access.session s join access.member m on m.id = s.member
                        where s.cookie_hash = :hash and m.state = 'ACTIVE'
                            and s.used_at > :idle and s.started_at > :oldest
                            and (s.standing = 'FULL' or s.started_at > :half)""")
                .param("hash", cookieHash)
                .param("idle", Timestamp.from(now.minus(settings.idle())))
                .param("oldest", Timestamp.from(now.minus(settings.longest())))
                .param("half", Timestamp.from(now.minus(HALF_WAY)))
                .query(SessionStore::row)
                .optional();
    }

    /** Notes the use, rounded down to the minute, at most once a minute. */
    void touch(Row session) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (session.used().isBefore(minute)) {
            jdbc.sql("update access.session set used_at = :minute where id = :id and used_at < :minute")
                    .param("minute", Timestamp.from(minute))
                    .param("id", session.id().value())
                    .update();
        }
    }

    /** From half-way to signed in; false when the session is no longer half-way. */
    boolean complete(SessionId id) {
        return jdbc.sql("""
                        update access.session set standing = 'FULL', started_at = :now, used_at = :now
                        where id = :id and standing = 'PASSWORD'""")
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Counts a wrong second factor. How many it were in this session. */
    int miss(SessionId id) {
        return jdbc.sql("update access.session set misses = misses + 1 where id = :id returning misses")
                .param("id", id.value())
                .query((row, number) -> row.getInt("misses"))
                .optional()
                .orElse(Integer.MAX_VALUE);
    }

    /** Live sessions of a member, newest first. */
    List<Sessions.Seen> of(MemberId member) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select id, started_at, used_at from access.session
                        where member = :member and standing = 'FULL' and used_at > :idle and started_at > :oldest
                        order by started_at desc, id""")
                .param("member", member.value())
                .param("idle", Timestamp.from(now.minus(settings.idle())))
                .param("oldest", Timestamp.from(now.minus(settings.longest())))
                .query((row, number) -> new Sessions.Seen(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("used_at").toInstant()))
                .list();
    }

    boolean end(MemberId of, SessionId id) {
        return jdbc.sql("delete from access.session where id = :id and member = :member")
                        .param("id", id.value())
                        .param("member", of.value())
                        .update()
                == 1;
    }

    int endAll(MemberId of, SessionId but) {
        return jdbc.sql("delete from access.session where member = :member and id <> :but")
                .param("member", of.value())
                .param("but", but.value())
                .update();
    }

    int sweep() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        delete from access.session
                        where used_at < :idle or started_at < :oldest or (standing = 'PASSWORD' and started_at < :half)""")
                .param("idle", Timestamp.from(now.minus(settings.idle())))
                .param("oldest", Timestamp.from(now.minus(settings.longest())))
                .param("half", Timestamp.from(now.minus(HALF_WAY)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new SessionId(row.getObject("session", UUID.class)),
                row.getString("standing").equals("FULL"),
                Sealed.fromRest(row.getBytes("parked")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("used_at").toInstant(),
                MemberStore.member(row, number));
    }
}
