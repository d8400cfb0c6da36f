package org.tayanych.referrals;

import static org.tayanych.referrals.Rows.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** What happened to a referral on both sides, in order. */
@Component
class Steps {

    private final JdbcClient db;
    private final Clock clock;

    Steps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(ReferralId referral, Step.Kind kind, Step.Side side, Optional<MemberId> member, Optional<String> reason) {
        insert(UUID.randomUUID(), referral, kind, side, member, reason, Optional.empty());
    }

    /** With words, sealed under the dossier's key; blank ones are left out. */
    void add(ReferralId referral, Step.Kind kind, MemberId theirs, Optional<String> reason, Secret words, CaseKey key) {
        UUID row = UUID.randomUUID();
        Optional<Sealed> sealed = words.isBlank() ? Optional.empty() : Optional.of(key.seal(words, ReferralField.REFERRAL_STEP, row));
        insert(row, referral, kind, Step.Side.THEIRS, Optional.of(theirs), reason, sealed);
    }

    private void insert(UUID row, ReferralId referral, Step.Kind kind, Step.Side side, Optional<MemberId> member,
            Optional<String> reason, Optional<Sealed> words) {
        db.sql("""
                insert into referrals.step (id, referral, at, kind, side, member, reason, words)
                values (:id, :referral, :at, :kind, :side, :member, :reason, :words)
                """)
                .param("id", row)
                .param("referral", referral.value())
                .param("at", at(clock.instant()))
                .param("kind", kind.name())
                .param("side", side.name())
                .param("member", member.map(MemberId::value).orElse(null))
                .param("reason", reason.orElse(null))
                .param("words", words.map(Sealed::atRest).orElse(null))
                .update();
    }

    /** In order. Words come out only with the dossier's key. */
    List<Step> of(ReferralId referral, Optional<CaseKey> key) {
        return db.sql("select * from referrals.step where referral = :referral order by at, kind")
                .param("referral", referral.value()).query((row, number) -> step(row, key)).list();
    }

    void forgetWords(ReferralId referral) {
        db.sql("update referrals.step set words = null where referral = :referral").param("referral", referral.value()).update();
    }

    private static Step step(ResultSet row, Optional<CaseKey> key) throws SQLException {
        byte[] words = row.getBytes("words");
        UUID id = row.getObject("id", UUID.class);
        Secret opened = words == null ? Secret.NOTHING : key
                .map(own -> own.open(Sealed.fromRest(words), ReferralField.REFERRAL_STEP, id)).orElse(Secret.NOTHING);
        return new Step(
                Rows.instant(row, "at"),
                Step.Kind.valueOf(row.getString("kind")),
                Step.Side.valueOf(row.getString("side")),
                Optional.ofNullable(row.getObject("member", UUID.class)).map(MemberId::new),
                Optional.ofNullable(row.getString("reason")),
                opened);
    }
}
