package org.tayanych.guard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow and locks nobody out. After five misses each further try has to wait, twice as long each time up
 * to five minutes; a day without misses, or one hit, and all is forgotten. Tries are counted per fingerprint: of the
 * account for strangers, of account and browser for a browser in which the member signed in before. So whoever guesses
 * from elsewhere does not slow the right person down.
 */
@Component
class SlowDown {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(5);
    static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SlowDown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the next try has to wait from now; zero when it may come. */
    Duration wait(byte[] fingerprint) {
        Instant now = clock.instant();
        return jdbc.sql("select misses, last_at from guard.miss where fingerprint = :fingerprint and last_at > :since")
                .param("fingerprint", fingerprint)
                .param("since", Timestamp.from(now.minus(FORGOTTEN)))
                .query((row, number) -> row.getTimestamp("last_at").toInstant().plus(pause(row.getInt("misses"))))
                .optional()
                .filter(now::isBefore)
                .map(open -> Duration.between(now, open))
                .orElse(Duration.ZERO);
    }

    /** How many misses it were lately, this one included. */
    int miss(byte[] fingerprint) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into guard.miss as m (fingerprint, misses, last_at) values (:fingerprint, 1, :now)
                        on conflict (fingerprint) do update
                        set misses = case when m.last_at > :since then m.misses + 1 else 1 end, last_at = :now
                        returning misses""")
                .param("fingerprint", fingerprint)
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(FORGOTTEN)))
                .query((row, number) -> row.getInt("misses"))
                .single();
    }

    void forget(byte[] fingerprint) {
        jdbc.sql("delete from guard.miss where fingerprint = :fingerprint").param("fingerprint", fingerprint).update();
    }

    int sweep() {
        return jdbc.sql("delete from guard.miss where last_at < :since")
                .param("since", Timestamp.from(clock.instant().minus(FORGOTTEN)))
                .update();
    }

    static Duration pause(int misses) {
        if (misses < FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(misses - FREE, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
