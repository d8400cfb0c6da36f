package org.tayanych.hotline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Reference;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Outcome;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/** Case files at rest. Every change names the state it expects and answers whether it found it. */
@Component
class CaseStore {

    private final JdbcClient db;

    CaseStore(JdbcClient db) {
        this.db = db;
    }

    /** False when there is a file of this id already: an event that came twice. */
    boolean insert(CaseFile file) {
        return db.sql("""
                insert into hotline.case_file (id, reference, organisation, team, restricted, status, urgency, reasons,
                    waiting_for, waiting_since, clock_due, due_at, topics, country, region, sector, channel, language,
                    month, received_at)
                values (:id, :reference, :organisation, :team, :restricted, 'NEW', :urgency, :reasons,
                    :waitingFor, :since, :due, :due, :topics, :country, :region, :sector, :channel, :language,
                    :month, :receivedAt)
                on conflict (id) do nothing""")
                .param("id", file.id().value())
                .param("reference", file.reference().digits())
                .param("organisation", file.organisation().value())
                .param("team", file.team().value())
                .param("restricted", file.restricted())
                .param("urgency", rank(file.urgency()))
                .param("reasons", names(file.reasons()))
                .param("waitingFor", file.clock().waitingFor().name())
                .param("since", at(file.clock().since()))
                .param("due", at(file.clock().due()))
                .param("topics", names(file.topics()))
                .param("country", file.place().country() == null ? null : file.place().country().code())
                .param("region", file.place().region() == null ? null : file.place().region().code())
                .param("sector", file.place().sector() == null ? null : file.place().sector().name())
                .param("channel", file.channel().name())
                .param("language", file.language().code())
                .param("month", file.month())
                .param("receivedAt", at(file.receivedAt()))
                .update() == 1;
    }

    Optional<CaseFile> find(SubjectId id) {
        return db.sql("select * from hotline.case_file where id = :id")
                .param("id", id.value()).query((row, n) -> file(row)).optional();
    }

    Optional<CaseFile> find(SubjectId id, Collection<TeamId> teams) {
        return db.sql("select * from hotline.case_file where id = :id and team = any(cast(:teams as uuid[]))")
                .param("id", id.value()).param("teams", ids(teams)).query((row, n) -> file(row)).optional();
    }

    Optional<CaseFile> byReference(Reference reference, Collection<TeamId> teams) {
        return db.sql("select * from hotline.case_file where reference = :reference and team = any(cast(:teams as uuid[]))")
                .param("reference", reference.digits()).param("teams", ids(teams)).query((row, n) -> file(row)).optional();
    }

    /** The newest of these teams that came in before this place. */
    List<CaseFile> newest(Collection<TeamId> teams, Instant before, UUID id, int most) {
        return db.sql("""
                select c.* from unnest(cast(:teams as uuid[])) as t (team) cross join lateral (
                    select * from hotline.case_file where team = t.team and (received_at, id) < (:before, :id)
                    order by received_at desc, id desc limit :most) c
                order by received_at desc, id desc limit :most""")
                .param("teams", ids(teams))
                .param("before", at(before))
                .param("id", id)
                .param("most", most)
                .query((row, n) -> file(row))
                .list();
    }

    boolean read(SubjectId id) {
        return db.sql("update hotline.case_file set status = 'OPEN' where id = :id and status = 'NEW'")
                .param("id", id.value()).update() == 1;
    }

    boolean wait(SubjectId id, CaseFile.WaitingFor whom, Instant since, Instant due) {
        return db.sql("""
                update hotline.case_file set waiting_for = :whom, waiting_since = :since, clock_due = :due,
                    due_at = least(:due, (select min(due_at) from hotline.task where case_id = :id and done_at is null))
                where id = :id and status <> 'CLOSED'""")
                .param("id", id.value())
                .param("whom", whom.name())
                .param("since", at(since))
                .param("due", at(due))
                .update() == 1;
    }

    /** After a task was added, moved or done. */
    void refreshDue(SubjectId id) {
        db.sql("""
                update hotline.case_file set due_at = least(clock_due,
                    (select min(due_at) from hotline.task where case_id = :id and done_at is null))
                where id = :id""").param("id", id.value()).update();
    }

    boolean assign(SubjectId id, @Nullable MemberId from, @Nullable MemberId to) {
        return db.sql("""
                update hotline.case_file set assigned = :to
                where id = :id and status <> 'CLOSED' and assigned is not distinct from cast(:from as uuid)""")
                .param("id", id.value())
                .param("from", from == null ? null : from.value())
                .param("to", to == null ? null : to.value())
                .update() == 1;
    }

    boolean sort(SubjectId id, List<Topic> topics) {
        return db.sql("update hotline.case_file set topics = :topics where id = :id and status <> 'CLOSED'")
                .param("id", id.value()).param("topics", names(topics)).update() == 1;
    }

    boolean urgency(SubjectId id, Urgency expected, Urgency fresh, Set<CaseFile.Reason> reasons) {
        return db.sql("""
                update hotline.case_file set urgency = :fresh, reasons = :reasons
                where id = :id and status <> 'CLOSED' and urgency = :expected""")
                .param("id", id.value())
                .param("expected", rank(expected))
                .param("fresh", rank(fresh))
                .param("reasons", names(reasons))
                .update() == 1;
    }

    boolean move(SubjectId id, TeamId from, TeamId to, boolean restricted) {
        return db.sql("""
                update hotline.case_file set team = :to, assigned = null, restricted = :restricted
                where id = :id and team = :from and status <> 'CLOSED'""")
                .param("id", id.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("restricted", restricted)
                .update() == 1;
    }

    boolean close(SubjectId id, List<Outcome> outcomes, @Nullable String told, Instant when) {
        return db.sql("""
                update hotline.case_file set status = 'CLOSED', waiting_for = 'NOBODY', waiting_since = :when,
                    closed_at = :when, outcomes = :outcomes, told = :told
                where id = :id and status <> 'CLOSED'""")
                .param("id", id.value())
                .param("outcomes", names(outcomes))
                .param("told", told)
                .param("when", at(when))
                .update() == 1;
    }

    Optional<String> told(SubjectId id) {
        return db.sql("select told from hotline.case_file where id = :id and told is not null")
                .param("id", id.value()).query(String.class).optional();
    }

    boolean reopen(SubjectId id, Instant when, Instant due) {
        return db.sql("""
                update hotline.case_file set status = 'OPEN', waiting_for = 'US', waiting_since = :when, clock_due = :due,
                    due_at = least(:due, (select min(due_at) from hotline.task where case_id = :id and done_at is null)),
                    closed_at = null, outcomes = '{}', told = null
                where id = :id and status = 'CLOSED'""")
                .param("id", id.value()).param("when", at(when)).param("due", at(due)).update() == 1;
    }

    static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                new SubjectId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                row.getBoolean("restricted"),
                CaseFile.Status.valueOf(row.getString("status")),
                Urgency.values()[row.getInt("urgency") - 1],
                Set.copyOf(codes(row, "reasons", CaseFile.Reason.class)),
                new CaseFile.Clock(
                        CaseFile.WaitingFor.valueOf(row.getString("waiting_for")),
                        instant(row, "waiting_since"),
                        instant(row, "due_at"),
                        limit(row)),
                codes(row, "topics", Topic.class),
                place(row),
                Channel.valueOf(row.getString("channel")),
                Language.of(row.getString("language")).orElse(Language.RU),
                member(row, "assigned"),
                row.getString("month"),
                codes(row, "outcomes", Outcome.class),
                instant(row, "received_at"),
                maybeInstant(row, "closed_at"));
    }

    private static CaseFile.@Nullable Limit limit(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("limit_on", LocalDate.class);
        return last == null ? null : new CaseFile.Limit(last, row.getObject("limit_safe_on", LocalDate.class));
    }

    private static CaseFile.Place place(ResultSet row) throws SQLException {
        String country = row.getString("country");
        String region = row.getString("region");
        String sector = row.getString("sector");
        return new CaseFile.Place(
                country == null ? null : new Country(country),
                region == null ? null : new Region(region),
                sector == null ? null : Sector.valueOf(sector));
    }

    static <E extends Enum<E>> List<E> codes(ResultSet row, String column, Class<E> list) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(code -> Enum.valueOf(list, code)).toList();
    }

    /** How an urgency rests, so that the queue can be ordered by it: 1 is the most urgent. */
    static int rank(Urgency urgency) {
        return urgency.ordinal() + 1;
    }

    static @Nullable MemberId member(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new MemberId(id);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybeInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime when = row.getObject(column, OffsetDateTime.class);
        return when == null ? null : when.toInstant();
    }

    static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }

    /** For {@code any(cast(:teams as uuid[]))}. */
    static String[] ids(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::toString).toArray(String[]::new);
    }

    static String[] names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
