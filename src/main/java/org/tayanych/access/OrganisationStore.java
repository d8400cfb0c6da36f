package org.tayanych.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** How organisations and teams rest. Both are public facts, in clear. */
@Component
class OrganisationStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Organisation organisation) {
        jdbc.sql("""
                        insert into access.organisation (id, name, kind, country, founded_at)
                        values (:id, :name, :kind, :country, :now)""")
                .param("id", organisation.id().value())
                .param("name", organisation.name())
                .param("kind", organisation.kind().name())
                .param("country", organisation.country().code())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    boolean update(Organisation organisation) {
        return jdbc.sql("""
                        update access.organisation set name = :name, kind = :kind, country = :country where id = :id""")
                        .param("id", organisation.id().value())
                        .param("name", organisation.name())
                        .param("kind", organisation.kind().name())
                        .param("country", organisation.country().code())
                        .update()
                == 1;
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return jdbc.sql("select id, name, kind, country from access.organisation where id = :id")
                .param("id", id.value())
                .query(OrganisationStore::organisation)
                .optional();
    }

    List<Organisation> organisations() {
        return jdbc.sql("select id, name, kind, country from access.organisation order by name, id")
                .query(OrganisationStore::organisation)
                .list();
    }

    void insert(Team team) {
        jdbc.sql("""
                        insert into access.team (id, organisation, name, kind, made_at)
                        values (:id, :organisation, :name, :kind, :now)""")
                .param("id", team.id().value())
                .param("organisation", team.organisation().value())
                .param("name", team.name())
                .param("kind", team.kind().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    boolean rename(OrganisationId within, TeamId id, String name) {
        return jdbc.sql("update access.team set name = :name where id = :id and organisation = :organisation")
                        .param("id", id.value())
                        .param("organisation", within.value())
                        .param("name", name)
                        .update()
                == 1;
    }

    Optional<Team> team(TeamId id) {
        return jdbc.sql("select id, organisation, name, kind from access.team where id = :id")
                .param("id", id.value())
                .query(OrganisationStore::team)
                .optional();
    }

    List<Team> teams(OrganisationId organisation) {
        return jdbc.sql("""
                        select id, organisation, name, kind from access.team
                        where organisation = :organisation order by made_at, id""")
                .param("organisation", organisation.value())
                .query(OrganisationStore::team)
                .list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind")),
                new Country(row.getString("country")));
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                Team.Kind.valueOf(row.getString("kind")));
    }
}
