package org.tayanych.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Team;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.TopicGroup;

/**
 * Who reads what: rules by country, region and topic. The rule that says most wins, then the older one. Where no rule
 * fits, the first organisation that can receive takes it, hotlines before others: nobody is lost for want of a rule.
 */
@Component
public class Routes {

    /**
     * Who will read a complaint.
     *
     * @param restricted the specialist team alone will
     */
    public record Destination(Organisation organisation, TeamId team, boolean restricted) {}

    private static final String SELECT =
            "select id, organisation, team, country, region, topic_group from complaints.route ";

    private final JdbcClient db;
    private final Organisations organisations;
    private final Vault vault;

    Routes(JdbcClient db, Organisations organisations, Vault vault) {
        this.db = db;
        this.organisations = organisations;
        this.vault = vault;
    }

    /** Who will read this complaint: whom the worker chose, or else whom the rules name. Empty when nobody can. */
    public Optional<Destination> choose(NewComplaint complaint) {
        OrganisationId chosen = complaint.organisation();
        return chosen == null
                ? choices(complaint.country(), complaint.region(), complaint.topics()).stream().findFirst()
                : choose(complaint, chosen);
    }

    Optional<Destination> choose(NewComplaint complaint, OrganisationId chosen) {
        return choices(complaint.country(), complaint.region(), complaint.topics()).stream()
                .filter(choice -> choice.organisation().id().equals(chosen))
                .findFirst();
    }

    /** Every organisation that can receive, one line each; the first is the one that the rules name. */
    public List<Destination> choices(Country country, @Nullable Region region, Collection<Topic> topics) {
        List<Route> fitting = all().stream()
                .filter(route -> fits(route, country, region, topics))
                .sorted(Comparator.comparingInt(Route::weight).reversed())
                .toList();
        boolean restricted = Topic.anyRestricted(topics);
        return Stream.concat(
                        fitting.stream().flatMap(route -> destination(route.organisation(), route.team(), restricted)),
                        unruled(restricted))
                .filter(distinctOrganisation())
                .toList();
    }

    /** Whether anybody can receive anything: else the form is not open yet. */
    public boolean open() {
        return unruled(false).findAny().isPresent();
    }

    /** The rules of one organisation, as its administrator sees them. */
    public List<Route> of(OrganisationId organisation) {
        return db.sql(SELECT + "where organisation = :organisation order by place")
                .param("organisation", organisation.value())
                .query((row, number) -> route(row))
                .list();
    }

    /** Adds a rule for one of the organisation's own intake teams. False when the team is not, or the rule is there. */
    @Transactional
    public boolean add(Route route) {
        boolean own = organisations.team(route.team())
                .filter(team -> team.organisation().equals(route.organisation()) && team.kind() == Team.Kind.INTAKE)
                .isPresent();
        return own && db.sql("""
                insert into complaints.route (id, organisation, team, country, region, topic_group)
                values (:id, :organisation, :team, :country, :region, :group) on conflict do nothing""")
                .param("id", route.id())
                .param("organisation", route.organisation().value())
                .param("team", route.team().value())
                .param("country", route.country() == null ? null : route.country().code(), Types.VARCHAR)
                .param("region", route.region() == null ? null : route.region().code(), Types.VARCHAR)
                .param("group", route.group() == null ? null : route.group().name(), Types.VARCHAR)
                .update() == 1;
    }

    /** False when the organisation has no such rule. */
    @Transactional
    public boolean remove(UUID id, OrganisationId organisation) {
        return db.sql("delete from complaints.route where id = :id and organisation = :organisation")
                .param("id", id)
                .param("organisation", organisation.value())
                .update() == 1;
    }

    private List<Route> all() {
        return db.sql(SELECT + "order by place").query((row, number) -> route(row)).list();
    }

    private static boolean fits(Route route, Country country, @Nullable Region region, Collection<Topic> topics) {
        TopicGroup group = route.group();
        return (route.country() == null || route.country().equals(country))
                && (route.region() == null || route.region().equals(region))
                && (group == null || topics.stream().anyMatch(topic -> topic.group() == group));
    }

    /** Organisations with an intake team that can receive, hotlines first. */
    private Stream<Destination> unruled(boolean restricted) {
        return organisations.all().stream()
                .sorted(Comparator.comparing(Organisation::kind))
                .flatMap(organisation -> organisations.teams(organisation.id()).stream()
                        .filter(team -> team.kind() == Team.Kind.INTAKE)
                        .flatMap(team -> destination(organisation.id(), team.id(), restricted)));
    }

    /** The specialist team takes the restricted class where there is one. Nothing when nobody holds the team's key. */
    private Stream<Destination> destination(OrganisationId organisation, TeamId intake, boolean restricted) {
        Optional<TeamId> specialists =
                restricted ? organisations.specialists(organisation).map(Team::id) : Optional.empty();
        TeamId team = specialists.orElse(intake);
        return organisations.organisation(organisation)
                .filter(known -> vault.canReceive(team))
                .map(known -> new Destination(known, team, specialists.isPresent()))
                .stream();
    }

    private static Predicate<Destination> distinctOrganisation() {
        Set<OrganisationId> seen = new HashSet<>();
        return choice -> seen.add(choice.organisation().id());
    }

    private static Route route(ResultSet row) throws SQLException {
        String country = row.getString("country");
        String region = row.getString("region");
        String group = row.getString("topic_group");
        return new Route(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                country == null ? null : new Country(country),
                region == null ? null : new Region(region),
                group == null ? null : TopicGroup.valueOf(group));
    }
}
