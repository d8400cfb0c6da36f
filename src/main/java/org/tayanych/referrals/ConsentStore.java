package org.tayanych.referrals;

import static org.tayanych.referrals.Rows.at;
import static org.tayanych.referrals.Rows.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.directory.ServiceId;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.SubjectId;

/** How consents rest: added, revoked, never changed. */
@Component
class ConsentStore {

    private final JdbcClient db;

    ConsentStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Consent consent) {
        db.sql("""
                insert into referrals.consent (id, referral, case_id, service, purpose, extent, parts, files, given, language,
                    text_version, mode, recorded_by, at)
                values (:id, :referral, :case, :service, :purpose, :extent, string_to_array(:parts, ','),
                    cast(string_to_array(:files, ',') as uuid[]), :given, :language, :version, :mode, :by, :at)
                """)
                .param("id", consent.id())
                .param("referral", consent.referral().value())
                .param("case", consent.caseId().value())
                .param("service", consent.service().value())
                .param("purpose", consent.purpose().name())
                .param("extent", consent.extent().name())
                .param("parts", list(consent.parts()))
                .param("files", list(consent.files()))
                .param("given", consent.given())
                .param("language", consent.language().code())
                .param("version", consent.textVersion())
                .param("mode", consent.mode().name())
                .param("by", consent.recordedBy().map(MemberId::value).orElse(null))
                .param("at", at(consent.at()))
                .update();
    }

    Optional<Consent> find(UUID id) {
        return db.sql("select * from referrals.consent where id = :id").param("id", id).query(ConsentStore::consent).optional();
    }

    /** The newest first. */
    List<Consent> of(ReferralId referral) {
        return db.sql("select * from referrals.consent where referral = :referral order by at desc, id")
                .param("referral", referral.value()).query(ConsentStore::consent).list();
    }

    /** Takes back every consent that was given to this referral. @return how many */
    int revoke(ReferralId referral, String by, Instant now) {
        return db.sql("""
                update referrals.consent set revoked_at = :now, revoked_by = :by
                where referral = :referral and given and revoked_at is null
                """)
                .param("now", at(now)).param("by", by).param("referral", referral.value()).update();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                new ReferralId(row.getObject("referral", UUID.class)),
                new SubjectId(row.getObject("case_id", UUID.class)),
                new ServiceId(row.getObject("service", UUID.class)),
                Service.valueOf(row.getString("purpose")),
                Extent.valueOf(row.getString("extent")),
                Rows.parts(row),
                Rows.ids(row, "files"),
                row.getBoolean("given"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("text_version"),
                ConsentMode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getObject("recorded_by", UUID.class)).map(MemberId::new),
                Rows.instant(row, "at"),
                Rows.maybe(row, "revoked_at"));
    }
}
