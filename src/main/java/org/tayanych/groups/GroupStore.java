package org.tayanych.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CaseFile;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** How groups rest. */
@Component
class GroupStore {

    /** A group whose title is still sealed. */
    record Row(SubjectId id, TeamId team, Sealed title, Instant begun, int cases) {

        Group opened(CaseKey key) {
            return new Group(id, team, key.open(title, GroupField.GROUP_TITLE, id.value()), begun, cases);
        }
    }

    private final JdbcClient db;

    GroupStore(JdbcClient db) {
        this.db = db;
    }

    void insert(SubjectId group, CaseFile first, Sealed title, Instant now) {
        db.sql("""
                insert into groups.group_case (id, organisation, team, title, begun)
                values (:id, :organisation, :team, :title, :now)""")
                .param("id", group.value())
                .param("organisation", first.organisation().value())
                .param("team", first.team().value())
                .param("title", title.atRest())
                .param("now", at(now))
                .update();
    }

    boolean add(SubjectId group, SubjectId subject, MemberId by, Instant now) {
        return db.sql("""
                insert into groups.part (case_id, group_case, member, at) values (:case, :group, :by, :now)
                on conflict (case_id) do nothing""")
                .param("case", subject.value())
                .param("group", group.value())
                .param("by", by.value())
                .param("now", at(now))
                .update() == 1;
    }

    boolean remove(SubjectId subject) {
        return db.sql("delete from groups.part where case_id = :case").param("case", subject.value()).update() == 1;
    }

    Optional<SubjectId> groupOf(SubjectId subject) {
        return db.sql("select group_case from groups.part where case_id = :case")
                .param("case", subject.value())
                .query((row, n) -> new SubjectId(row.getObject("group_case", UUID.class)))
                .optional();
    }

    Optional<TeamId> teamOf(SubjectId group) {
        return db.sql("select team from groups.group_case where id = :id")
                .param("id", group.value())
                .query((row, n) -> new TeamId(row.getObject("team", UUID.class)))
                .optional();
    }

    List<SubjectId> cases(SubjectId group) {
        return db.sql("select case_id from groups.part where group_case = :group order by at")
                .param("group", group.value())
                .query((row, n) -> new SubjectId(row.getObject("case_id", UUID.class)))
                .list();
    }

    Optional<Row> row(SubjectId id, Set<TeamId> teams) {
        return db.sql("""
                select g.*, (select count(*) from groups.part p where p.group_case = g.id) as cases
                from groups.group_case g where g.id = :id and g.team = any(:teams)""")
                .param("id", id.value())
                .param("teams", ids(teams))
                .query((row, n) -> read(row))
                .optional();
    }

    List<Row> rows(Set<TeamId> teams, int most) {
        return db.sql("""
                select g.*, (select count(*) from groups.part p where p.group_case = g.id) as cases
                from groups.group_case g where g.team = any(:teams) order by g.begun desc, g.id limit :most""")
                .param("teams", ids(teams))
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new SubjectId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                Sealed.fromRest(row.getBytes("title")),
                row.getObject("begun", OffsetDateTime.class).toInstant(),
                row.getInt("cases"));
    }

    private static UUID[] ids(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toArray(UUID[]::new);
    }

    private static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
