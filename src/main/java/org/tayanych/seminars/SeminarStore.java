package org.tayanych.seminars;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.TopicGroup;

/** How seminars rest, and what their lines come to. */
@Component
class SeminarStore {

    private final JdbcClient db;

    SeminarStore(JdbcClient db) {
        this.db = db;
    }

    void insert(SeminarId id, NewSeminar seminar, TeamId team, Inspector by, Instant now) {
        db.sql("""
                insert into seminars.seminar (id, organisation, team, country, region, held_on, audience, held_by, topics, offered,
                    member, at)
                values (:id, :organisation, :team, (select country from access.organisation where id = :organisation), :region,
                    :held, :audience, :heldBy, :topics, :offered, :by, :now)""")
                .param("id", id.value())
                .param("organisation", by.organisation().value())
                .param("team", team.value())
                .param("region", seminar.region().map(Region::code).orElse(null))
                .param("held", seminar.held())
                .param("audience", seminar.audience().name())
                .param("heldBy", seminar.by().name())
                .param("topics", seminar.topics().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("offered", seminar.offered().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Seminar> find(SeminarId id, Collection<TeamId> teams) {
        return db.sql("select * from seminars.seen where id = :id and team = any(:teams)")
                .param("id", id.value())
                .param("teams", ids(teams))
                .query((row, n) -> seminar(row))
                .optional();
    }

    /** Others wait until this transaction is over. */
    void lock(SeminarId id) {
        db.sql("select 1 from seminars.seminar where id = :id for update").param("id", id.value())
                .query((row, n) -> row.getInt(1)).single();
    }

    List<Seminar> page(Wanted wanted, Collection<TeamId> teams) {
        return wanted("select * from seminars.seen s where ", wanted, teams, " order by held_on desc, id limit :most offset :skip")
                .param("most", Wanted.PAGE)
                .param("skip", (wanted.page() - 1) * Wanted.PAGE)
                .query((row, n) -> seminar(row))
                .list();
    }

    long count(Wanted wanted, Collection<TeamId> teams) {
        return wanted("select count(*) from seminars.seminar s where ", wanted, teams, "")
                .query((row, n) -> row.getLong(1)).single();
    }

    private JdbcClient.StatementSpec wanted(String select, Wanted wanted, Collection<TeamId> teams, String order) {
        return db.sql(select + """
                s.team = any(:teams)
                and (:from::date is null or s.held_on >= :from) and (:until::date is null or s.held_on <= :until)
                and (s.struck_at is not null) = :struck
                and (:audience::text is null or s.audience in (:audience, 'BOTH'))""" + order)
                .param("teams", ids(teams))
                .param("from", wanted.from().orElse(null))
                .param("until", wanted.until().orElse(null))
                .param("struck", wanted.only() == Wanted.Only.STRUCK)
                .param("audience", switch (wanted.only()) {
                    case EMPLOYERS, WORKERS -> wanted.only().name();
                    case ALL, STRUCK -> null;
                });
    }

    /** Seminars at which somebody of this workplace was, the last one first. */
    List<Seminar> of(WorkplaceId workplace, OrganisationId organisation, int most) {
        return db.sql("""
                select * from seminars.seen where organisation = :organisation and id in (
                    select seminar from seminars.standing where workplace = :workplace and kind = 'PRESENT')
                order by held_on desc limit :most""")
                .param("workplace", workplace.value())
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, n) -> seminar(row))
                .list();
    }

    void takeOut(SeminarId id, Instant now) {
        db.sql("update seminars.seminar set struck_at = :now where id = :id and struck_at is null")
                .param("id", id.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private static Seminar seminar(ResultSet row) throws SQLException {
        return new Seminar(
                new SeminarId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                Optional.ofNullable(row.getString("region")).map(Region::new),
                row.getObject("held_on", LocalDate.class),
                Audience.valueOf(row.getString("audience")),
                HeldBy.valueOf(row.getString("held_by")),
                codes(row.getArray("topics")).map(TopicGroup::valueOf).toList(),
                codes(row.getArray("offered")).map(AccessNeed::valueOf).toList(),
                row.getInt("firms"),
                row.getInt("workers"),
                row.getInt("employers"),
                row.getInt("certificates"),
                row.getObject("struck_at") != null);
    }

    private static Stream<String> codes(Array codes) throws SQLException {
        return Stream.of((String[]) codes.getArray());
    }

    private static UUID[] ids(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toArray(UUID[]::new);
    }
}
