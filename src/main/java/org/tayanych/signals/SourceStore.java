package org.tayanych.signals;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.referrals.ReferralId;

/** The one table that knows from which referral a signal came. */
@Component
class SourceStore {

    private final JdbcClient db;

    SourceStore(JdbcClient db) {
        this.db = db;
    }

    void insert(SignalId signal, ReferralId referral) {
        db.sql("insert into signals.source (signal, referral) values (:signal, :referral)")
                .param("signal", signal.value()).param("referral", referral.value()).update();
    }

    Optional<ReferralId> of(SignalId signal) {
        return db.sql("select referral from signals.source where signal = :signal").param("signal", signal.value())
                .query((row, n) -> new ReferralId(row.getObject("referral", UUID.class))).optional();
    }

    Optional<SignalId> from(ReferralId referral) {
        return db.sql("select signal from signals.source where referral = :referral").param("referral", referral.value())
                .query((row, n) -> new SignalId(row.getObject("signal", UUID.class))).optional();
    }

    void forget(SignalId signal) {
        db.sql("delete from signals.source where signal = :signal").param("signal", signal.value()).update();
    }
}
