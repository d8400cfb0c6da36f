package org.tayanych.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** Browsers in which a member once signed in with everything. Knowing one spares the member other people's misses, no more. */
@Component
public class KnownBrowsers {

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the member once signed in in this browser, in the last 180 days. */
    public boolean knows(HttpServletRequest request, MemberId member) {
        return GuardCookie.KNOWN_BROWSER.read(request)
                .filter(cookie -> jdbc.sql("""
                                select exists (select 1 from guard.known_browser
                                where cookie_hash = :hash and member = :member and known_since > :since)""")
                        .param("hash", GuardCookie.KNOWN_BROWSER.hash(cookie))
                        .param("member", member.value())
                        .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }

    /** The member signed in here just now. */
    public void remember(HttpServletRequest request, HttpServletResponse response, MemberId member) {
        if (knows(request, member)) {
            return;
        }
        byte[] drawn = new byte[32];
        random.nextBytes(drawn);
        Secret cookie = Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
        jdbc.sql("insert into guard.known_browser (cookie_hash, member, known_since) values (:hash, :member, :now)")
                .param("hash", GuardCookie.KNOWN_BROWSER.hash(cookie))
                .param("member", member.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        GuardCookie.KNOWN_BROWSER.write(request, response, cookie);
    }

    /** No browser knows the member any more. */
    public void forget(MemberId member) {
        jdbc.sql("delete from guard.known_browser where member = :member").param("member", member.value()).update();
    }

    int sweep() {
        return jdbc.sql("delete from guard.known_browser where known_since < :since")
                .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
