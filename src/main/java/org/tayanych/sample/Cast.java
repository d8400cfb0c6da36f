package org.tayanych.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Grants;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.complaints.Route;
import org.tayanych.complaints.Routes;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;
import tools.jackson.core.type.TypeReference;

/** The organisations, teams and people of the sample world. */
@Component
@OnlyInTheSampleWorld
class Cast {

    /** Everybody, in their places and with their keys. */
    static final class Ready {
        private final Map<String, OrganisationId> organisations = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, TeamId> teams = new HashMap<>();
        private final Map<String, CaseWorker> workers = new HashMap<>();
        private final Map<String, Inspector> inspectors = new HashMap<>();

        OrganisationId organisation(String key) {
            return Objects.requireNonNull(organisations.get(key), key);
        }

        String name(String organisation) {
            return Objects.requireNonNull(names.get(organisation), organisation);
        }

        /** @param key {@code hotline/intake} */
        TeamId team(String key) {
            return Objects.requireNonNull(teams.get(key), key);
        }

        Inspector inspector(String key) {
            return Objects.requireNonNull(inspectors.get(key), key);
        }

        CaseWorker worker(String key) {
            return Objects.requireNonNull(workers.get(key), key);
        }
    }

    private final Organisations organisations;
    private final Members members;
    private final Grants grants;
    private final Routes routes;
    private final Told.World told = Data.read("world.json", new TypeReference<>() {});

    Cast(Organisations organisations, Members members, Grants grants, Routes routes) {
        this.organisations = organisations;
        this.members = members;
        this.grants = grants;
        this.routes = routes;
    }

    /** Nobody has founded anything yet. */
    boolean stageIsEmpty() {
        return organisations.all().isEmpty();
    }

    /** Whether the world here is this one. */
    boolean onStage() {
        String first = told.organisations().getFirst().name();
        return organisations.all().stream().anyMatch(organisation -> organisation.name().equals(first));
    }

    List<SignIn> signIns() {
        Map<String, String> names = told.organisations().stream().collect(Collectors.toMap(Told.House::key, Told.House::name));
        return told.members().stream()
                .map(person -> SignIn.of(person, names.getOrDefault(person.organisation(), ""), told.members().indexOf(person)))
                .toList();
    }

    /** Founds, enrols, hands keys on and sets the routes. */
    Ready enter() {
        Ready ready = new Ready();
        told.organisations().forEach(house -> found(house, ready));
        told.members().forEach(person -> enrol(person, ready));
        for (Told.Way way : told.routes()) {
            routes.add(new Route(UUID.randomUUID(), ready.organisation(way.organisation()),
                    ready.team(way.organisation() + "/" + way.team()),
                    way.country() == null ? null : new Country(way.country()), null, way.group()));
        }
        return ready;
    }

    private void found(Told.House house, Ready ready) {
        OrganisationId id = organisations.found(house.name(), house.kind(), new Country(house.country()));
        ready.organisations.put(house.key(), id);
        ready.names.put(house.key(), house.name());
        house.teams().forEach(crew ->
                ready.teams.put(house.key() + "/" + crew.key(), organisations.addTeam(id, crew.name(), crew.kind())));
    }

    /** The first case worker of a team draws its key; each further one is handed it by one who holds it. */
    private void enrol(Told.Person person, Ready ready) {
        SignIn signIn = SignIn.of(person, person.organisation(), told.members().indexOf(person));
        List<TeamId> teams = person.teams().stream().map(team -> ready.team(person.organisation() + "/" + team)).toList();
        MemberId id = members.enrol(ready.organisation(person.organisation()), person.name(), Secret.of(person.mail()),
                Secret.of(SignIn.PASSWORD), signIn.totpSecret(), Language.of(person.language()).orElseThrow(),
                person.roles(), java.util.Set.copyOf(teams));
        for (TeamId team : teams) {
            ready.workers.values().stream()
                    .filter(worker -> worker.teams().contains(team))
                    .findFirst()
                    .ifPresent(giver -> grants.grant(giver, team, id));
        }
        if (!teams.isEmpty()) {
            ready.workers.put(person.key(),
                    members.caseWorker(Secret.of(person.mail()), Secret.of(SignIn.PASSWORD)).orElseThrow());
            members.inspector(Secret.of(person.mail()), Secret.of(SignIn.PASSWORD))
                    .ifPresent(inspector -> ready.inspectors.put(person.key(), inspector));
        }
    }
}
