package org.tayanych.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;

/** The line of what happened to each signal. Added to, never changed: the database refuses anything else. */
@Component
class SignalSteps {

    private final JdbcClient db;
    private final Clock clock;

    SignalSteps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(SignalId signal, SignalStep.Kind kind, Optional<MemberId> by) {
        add(signal, kind, by, Optional.empty());
    }

    void add(SignalId signal, SignalStep.Kind kind, Optional<MemberId> by, Optional<LocalDate> day) {
        db.sql("""
                insert into signals.event (id, signal, kind, member, at, day)
                values (:id, :signal, :kind, :member, :at, :day)
                """)
                .param("id", UUID.randomUUID())
                .param("signal", signal.value())
                .param("kind", kind.name())
                .param("member", by.map(MemberId::value).orElse(null))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("day", day.orElse(null))
                .update();
    }

    /** In order. */
    List<SignalStep> of(SignalId signal) {
        return db.sql("select kind, member, at, day from signals.event where signal = :signal order by at, kind")
                .param("signal", signal.value()).query(SignalSteps::step).list();
    }

    private static SignalStep step(ResultSet row, int number) throws SQLException {
        return new SignalStep(
                SignalStep.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("member", UUID.class)).map(MemberId::new),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("day", LocalDate.class)));
    }
}
