package org.tayanych.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** Organisations and their teams. Names are public facts; who is in a team is not. */
@Component
public class Organisations {

    private final OrganisationStore store;
    private final Vault vault;
    private final Audit audit;

    Organisations(OrganisationStore store, Vault vault, Audit audit) {
        this.store = store;
        this.vault = vault;
        this.audit = audit;
    }

    /** A new organisation without teams or members; for set-up, the sample world and tests. */
    @Transactional
    public OrganisationId found(String name, Organisation.Kind kind, Country country) {
        Organisation organisation = new Organisation(OrganisationId.draw(), name, kind, country);
        store.insert(organisation);
        audit.record(Deed.byNobodyNamed("organisation.founded", organisation.id()).within(organisation.id()));
        return organisation.id();
    }

    /** A team without keys yet: the first case worker who joins it draws them. */
    @Transactional
    public TeamId addTeam(OrganisationId organisation, String name, Team.Kind kind) {
        Team team = new Team(TeamId.draw(), organisation, name, kind);
        store.insert(team);
        audit.record(Deed.byNobodyNamed("team.added", team.id()).within(organisation));
        return team.id();
    }

    /** The administrator adds a team to the own organisation. */
    @Transactional
    public TeamId addTeam(Administrator by, String name, Team.Kind kind) {
        Team team = new Team(TeamId.draw(), by.organisation(), name, kind);
        store.insert(team);
        audit.record(Deed.by(by.id(), "team.added", team.id()).within(by.organisation()));
        return team.id();
    }

    /** False when there is no such team in the administrator's organisation. */
    @Transactional
    public boolean rename(Administrator by, TeamId team, String name) {
        boolean done = store.rename(by.organisation(), team, name);
        if (done) {
            audit.record(Deed.by(by.id(), "team.renamed", team).within(by.organisation()));
        }
        return done;
    }

    /** Changes the administrator's own organisation. */
    @Transactional
    public void change(Administrator by, String name, Organisation.Kind kind, Country country) {
        store.update(new Organisation(by.organisation(), name, kind, country));
        audit.record(Deed.by(by.id(), "organisation.changed", by.organisation()).within(by.organisation()));
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return store.organisation(id);
    }

    public List<Organisation> all() {
        return store.organisations();
    }

    public Optional<Team> team(TeamId id) {
        return store.team(id);
    }

    public List<Team> teams(OrganisationId organisation) {
        return store.teams(organisation);
    }

    /** The organisation's specialist team, if it has one that can receive. */
    public Optional<Team> specialists(OrganisationId organisation) {
        return teams(organisation).stream()
                .filter(team -> team.kind() == Team.Kind.SPECIALIST)
                .filter(team -> vault.canReceive(team.id()))
                .findFirst();
    }
}
