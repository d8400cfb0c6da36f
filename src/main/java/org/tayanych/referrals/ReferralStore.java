package org.tayanych.referrals;

import static org.tayanych.referrals.Rows.at;
import static org.tayanych.referrals.Rows.instant;
import static org.tayanych.referrals.Rows.list;
import static org.tayanych.referrals.Rows.maybe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.directory.ServiceId;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.ReferralStatus;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** How referrals rest. */
@Component
class ReferralStore {

    private final JdbcClient db;

    ReferralStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Referral referral, MemberId by, Optional<Sealed> summary) {
        db.sql("""
                insert into referrals.referral (id, case_id, case_team, organisation, restricted, service, recipient, purpose,
                    receiving_organisation, receiving_team, extent, parts, files, summary, retaliation, police,
                    status, status_at, proposed_by, proposed_at)
                values (:id, :case, :team, :organisation, :restricted, :service, :recipient, :purpose,
                    :receivingOrganisation, :receivingTeam, :extent, string_to_array(:parts, ','),
                    cast(string_to_array(:files, ',') as uuid[]), :summary, :retaliation, :police, 'PROPOSED', :now, :by, :now)
                """)
                .param("id", referral.id().value())
                .param("case", referral.caseId().value())
                .param("team", referral.caseTeam().value())
                .param("organisation", referral.organisation().value())
                .param("restricted", referral.restricted())
                .param("service", referral.service().value())
                .param("recipient", referral.recipient())
                .param("purpose", referral.purpose().name())
                .param("receivingOrganisation", referral.receiver().map(to -> to.organisation().value()).orElse(null))
                .param("receivingTeam", referral.receiver().map(to -> to.team().value()).orElse(null))
                .param("extent", referral.extent().name())
                .param("parts", list(referral.parts()))
                .param("files", list(referral.files()))
                .param("summary", summary.map(Sealed::atRest).orElse(null))
                .param("retaliation", referral.retaliation().name())
                .param("police", referral.police())
                .param("now", at(referral.times().proposed()))
                .param("by", by.value())
                .update();
    }

    Optional<Referral> find(ReferralId id) {
        return db.sql("select * from referrals.referral where id = :id").param("id", id.value())
                .query(ReferralStore::referral).optional();
    }

    Optional<Referral> ofCase(ReferralId id, SubjectId caseId) {
        return find(id).filter(referral -> referral.caseId().equals(caseId));
    }

    List<Referral> ofCase(SubjectId caseId) {
        return db.sql("select * from referrals.referral where case_id = :case order by proposed_at desc, id")
                .param("case", caseId.value()).query(ReferralStore::referral).list();
    }

    /** Sent to one of these teams, those that wait for an answer first. */
    List<Referral> receivedBy(Set<TeamId> teams, int from, int most) {
        return teams.isEmpty() ? List.of() : db.sql("""
                select * from referrals.referral where receiving_team in (:teams) and sent_at is not null
                order by status <> 'SENT', status in ('DECLINED', 'COMPLETED', 'NO_SHOW', 'WITHDRAWN', 'FEEDBACK'), sent_at desc, id
                offset :from limit :most
                """)
                .param("teams", teams.stream().map(TeamId::value).toList())
                .param("from", from).param("most", most)
                .query(ReferralStore::referral).list();
    }

    int countReceivedBy(Set<TeamId> teams) {
        return teams.isEmpty() ? 0 : db.sql("""
                select count(*) from referrals.referral where receiving_team in (:teams) and sent_at is not null
                """).param("teams", teams.stream().map(TeamId::value).toList()).query((row, number) -> row.getInt(1)).single();
    }

    /** Sent, not answered, due before that moment and not reminded yet. */
    List<Referral> unanswered(Instant now) {
        return db.sql("""
                select * from referrals.referral
                where status = 'SENT' and reminded_at is null and answer_due < :now order by answer_due limit 500
                """).param("now", at(now)).query(ReferralStore::referral).list();
    }

    /** Ended before that moment, with a dossier that still stands. */
    List<Referral> endedBefore(Instant moment) {
        return db.sql("""
                select * from referrals.referral where sent_at is not null and cleared_at is null and status_at < :moment
                    and status in ('DECLINED', 'COMPLETED', 'NO_SHOW', 'FEEDBACK') order by status_at limit 500
                """).param("moment", at(moment)).query(ReferralStore::referral).list();
    }

    /** @return false, and nothing changed, when it is in none of the expected states */
    boolean move(ReferralId id, Collection<ReferralStatus> expected, ReferralStatus to, Instant now) {
        return db.sql("update referrals.referral set status = :to, status_at = :now where id = :id and status in (:expected)")
                .param("to", to.name()).param("now", at(now)).param("id", id.value())
                .param("expected", expected.stream().map(ReferralStatus::name).toList()).update() == 1;
    }

    void sent(ReferralId id, SubjectId dossier, Instant now, Instant answerDue) {
        db.sql("update referrals.referral set dossier = :dossier, sent_at = :now, answer_due = :due where id = :id")
                .param("dossier", dossier.value()).param("now", at(now)).param("due", at(answerDue)).param("id", id.value()).update();
    }

    void asked(ReferralId id, Instant now) {
        db.sql("update referrals.referral set asked_at = :now where id = :id").param("now", at(now)).param("id", id.value()).update();
    }

    void reminded(ReferralId id, Instant now) {
        db.sql("update referrals.referral set reminded_at = :now where id = :id").param("now", at(now)).param("id", id.value()).update();
    }

    void cleared(ReferralId id, Instant now) {
        db.sql("update referrals.referral set dossier = null, partner_mail = null, cleared_at = :now where id = :id")
                .param("now", at(now)).param("id", id.value()).update();
    }

    void gate(ReferralId id, PoliceGround ground, Optional<Sealed> reason) {
        db.sql("update referrals.referral set police_ground = :ground, police_reason = :reason where id = :id")
                .param("ground", ground.name()).param("reason", reason.map(Sealed::atRest).orElse(null)).param("id", id.value()).update();
    }

    void partnerMail(ReferralId id, Sealed mail) {
        db.sql("update referrals.referral set partner_mail = :mail where id = :id")
                .param("mail", mail.atRest()).param("id", id.value()).update();
    }

    Optional<Sealed> partnerMail(ReferralId id) {
        return sealed("partner_mail", id);
    }

    Optional<Sealed> summary(ReferralId id) {
        return sealed("summary", id);
    }

    private Optional<Sealed> sealed(String column, ReferralId id) {
        return db.sql("select " + column + " from referrals.referral where id = :id and " + column + " is not null")
                .param("id", id.value()).query((row, number) -> Sealed.fromRest(row.getBytes(1))).optional();
    }

    private static Referral referral(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("receiving_organisation", UUID.class);
        UUID team = row.getObject("receiving_team", UUID.class);
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("case_id", UUID.class)),
                new TeamId(row.getObject("case_team", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getBoolean("restricted"),
                new ServiceId(row.getObject("service", UUID.class)),
                row.getString("recipient"),
                Service.valueOf(row.getString("purpose")),
                organisation == null || team == null
                        ? Optional.empty()
                        : Optional.of(new Referral.Receiver(new OrganisationId(organisation), new TeamId(team))),
                Optional.ofNullable(row.getObject("dossier", UUID.class)).map(SubjectId::new),
                Extent.valueOf(row.getString("extent")),
                Rows.parts(row),
                Rows.ids(row, "files"),
                Retaliation.valueOf(row.getString("retaliation")),
                row.getBoolean("police"),
                Optional.ofNullable(row.getString("police_ground")).map(PoliceGround::valueOf),
                ReferralStatus.valueOf(row.getString("status")),
                times(row));
    }

    private static Referral.Times times(ResultSet row) throws SQLException {
        return new Referral.Times(instant(row, "proposed_at"), instant(row, "status_at"), maybe(row, "asked_at"),
                maybe(row, "sent_at"), maybe(row, "answer_due"), maybe(row, "reminded_at"));
    }
}
