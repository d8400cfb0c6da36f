package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;
import static org.tayanych.hotline.CaseStore.ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * Alerts to supervisors: told at once, and told further when nobody takes them. The notice says only that one should sign
 * in now.
 */
@Component
public class Alerts {

    private final JdbcClient db;
    private final Members members;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;
    private final HotlineSettings settings;

    Alerts(JdbcClient db, Members members, Organisations organisations, Audit audit, Clock clock, HotlineSettings settings) {
        this.db = db;
        this.members = members;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /** Tells the supervisors of the case's team. One of a kind waits at a time: a second one changes nothing. */
    @Transactional
    public void raise(CaseFile file, Alert.Kind kind) {
        boolean waits = db.sql("""
                select exists (select 1 from hotline.alert where case_id = :case and kind = :kind and taken_at is null)""")
                .param("case", file.id().value()).param("kind", kind.name()).query(Boolean.class).single();
        if (!waits) {
            insert(file.organisation(), file.team(), file.id(), kind, null);
        }
    }

    /** A member had a hard call: the supervisors of all the member's teams know. Nobody asks why. */
    @Transactional
    public void hardCall(CaseWorker member) {
        for (TeamId team : member.teams()) {
            insert(member.organisation(), team, null, Alert.Kind.HARD_CALL, member.id());
        }
    }

    private void insert(
            OrganisationId organisation, TeamId team, @Nullable SubjectId subject, Alert.Kind kind, @Nullable MemberId by) {
        db.sql("""
                insert into hotline.alert (id, organisation, team, case_id, kind, raised_by, raised_at, told_at)
                values (:id, :organisation, :team, :case, :kind, :by, :now, :now)""")
                .param("id", UUID.randomUUID())
                .param("organisation", organisation.value())
                .param("team", team.value())
                .param("case", subject == null ? null : subject.value())
                .param("kind", kind.name())
                .param("by", by == null ? null : by.value())
                .param("now", at(clock.instant()))
                .update();
        members.tell(team, Right.SUPERVISE, NoticeKind.PLEASE_SIGN_IN_NOW);
    }

    /** Those that nobody has taken: of the reader's teams, and of the whole organisation once they have climbed. */
    public List<Alert> waiting(CaseWorker supervisor) {
        return db.sql("""
                select * from hotline.alert where taken_at is null and organisation = :organisation
                  and (level > 0 or team = any(cast(:teams as uuid[])))
                order by raised_at limit 100""")
                .param("organisation", supervisor.organisation().value())
                .param("teams", ids(supervisor.teams()))
                .query((row, n) -> alert(row))
                .list();
    }

    /** From now on it is this supervisor's. Empty when it is not there for the reader, or already taken. */
    @Transactional
    public Optional<Alert> take(UUID id, CaseWorker supervisor) {
        Optional<Alert> taken = db.sql("""
                update hotline.alert set taken_at = :now, taken_by = :by
                where id = :id and taken_at is null and organisation = :organisation
                  and (level > 0 or team = any(cast(:teams as uuid[]))) returning *""")
                .param("id", id)
                .param("now", at(clock.instant()))
                .param("by", supervisor.id().value())
                .param("organisation", supervisor.organisation().value())
                .param("teams", ids(supervisor.teams()))
                .query((row, n) -> alert(row))
                .optional();
        taken.ifPresent(alert ->
                audit.record(Deed.by(supervisor.id(), "alert.taken", id).within(supervisor.organisation())));
        return taken;
    }

    /** Whether something about this case still waits for a supervisor. */
    boolean waitingFor(SubjectId id) {
        return db.sql("select exists (select 1 from hotline.alert where case_id = :case and taken_at is null)")
                .param("case", id.value()).query(Boolean.class).single();
    }

    /** Tells further people about what nobody took in time, and again after as long. Called by a job. */
    @Transactional
    public int climb() {
        Instant now = clock.instant();
        List<Alert> late = db.sql("""
                update hotline.alert set level = level + 1, told_at = :now
                where taken_at is null and told_at <= :before and level < 100 returning *""")
                .param("now", at(now))
                .param("before", at(now.minus(settings.alertClimbsAfter())))
                .query((row, n) -> alert(row))
                .list();
        for (Alert alert : late) {
            for (Team team : organisations.teams(alert.organisation())) {
                members.tell(team.id(), Right.SUPERVISE, NoticeKind.PLEASE_SIGN_IN_NOW);
            }
            audit.record(Deed.byNobodyNamed("alert.climbed", alert.id()).within(alert.organisation()));
        }
        return late.size();
    }

    private static Alert alert(ResultSet row) throws SQLException {
        UUID subject = row.getObject("case_id", UUID.class);
        return new Alert(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                subject == null ? null : new SubjectId(subject),
                Alert.Kind.valueOf(row.getString("kind")),
                CaseStore.member(row, "raised_by"),
                CaseStore.instant(row, "raised_at"),
                row.getInt("level"));
    }
}
