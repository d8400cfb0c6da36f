package org.tayanych.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Organisations;
import org.tayanych.access.Team;
import org.tayanych.hotline.HandOvers;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** Violence at work, written down only in cases that are sealed to the specialists alone. */
@Component
public class Incidents {

    private final JdbcClient db;
    private final Organisations organisations;
    private final HandOvers handOvers;
    private final Timeline timeline;
    private final Clock clock;

    Incidents(JdbcClient db, Organisations organisations, HandOvers handOvers, Timeline timeline, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.handOvers = handOvers;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** False, and nothing written, when the case is not restricted. */
    @Transactional
    public boolean write(OpenCase opened, Incident incident) {
        if (!opened.file().restricted()) {
            return false;
        }
        UUID id = UUID.randomUUID();
        CaseKey key = opened.key();
        db.sql("""
                insert into protection.incident (id, case_id, member, at, codes, plan)
                values (:id, :case, :by, :at, :codes, :plan)""")
                .param("id", id)
                .param("case", opened.id().value())
                .param("by", opened.reader().id().value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("codes", key.seal(Lines.write(incident.lines()), ProtectionField.VIOLENCE_CODES, id).atRest())
                .param("plan", key.seal(incident.plan(), ProtectionField.VIOLENCE_SAFETY_PLAN, id).atRest())
                .update();
        timeline.add(opened, "protection.entry.incident", "");
        return true;
    }

    /** The newest first, fifty at most. */
    public List<Incident.Written> of(OpenCase opened) {
        return db.sql("select * from protection.incident where case_id = :case order by at desc limit 50")
                .param("case", opened.id().value())
                .query((row, n) -> written(row, opened.key()))
                .list();
    }

    /** Whether the organisation has specialists to give this case to. */
    public boolean canHand(OpenCase opened) {
        return organisations.specialists(opened.reader().organisation()).isPresent();
    }

    /**
     * Seals the case to the specialists alone. Whoever read it before has read it; from now on nobody else finds it.
     * False when there are no specialists, or the case is closed or moved meanwhile.
     */
    @Transactional
    public boolean handToSpecialists(OpenCase opened, Secret note) {
        return organisations.specialists(opened.reader().organisation())
                .map(Team::id)
                .filter(team -> handOvers.toTeam(opened, team, note))
                .isPresent();
    }

    private static Incident.Written written(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Secret codes = key.open(Sealed.fromRest(row.getBytes("codes")), ProtectionField.VIOLENCE_CODES, id);
        Secret plan = key.open(Sealed.fromRest(row.getBytes("plan")), ProtectionField.VIOLENCE_SAFETY_PLAN, id);
        return new Incident.Written(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new MemberId(row.getObject("member", UUID.class)),
                Incident.of(Lines.read(codes), plan));
    }
}
