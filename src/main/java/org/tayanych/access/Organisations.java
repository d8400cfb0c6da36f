package org.tayanych.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** Organisations and their teams. Names are public facts; who is in a team is not. */
@Component
public class Organisations {

    public OrganisationId found(String name, Organisation.Kind kind, Country country) {
        throw new UnsupportedOperationException("being built");
    }

    /** A team without keys yet: the first member who joins it draws them. */
    public TeamId addTeam(OrganisationId organisation, String name, Team.Kind kind) {
        throw new UnsupportedOperationException("being built");
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        throw new UnsupportedOperationException("being built");
    }

    public List<Organisation> all() {
        throw new UnsupportedOperationException("being built");
    }

    public Optional<Team> team(TeamId id) {
        throw new UnsupportedOperationException("being built");
    }

    public List<Team> teams(OrganisationId organisation) {
        throw new UnsupportedOperationException("being built");
    }

    /** The organisation's specialist team, if it has one that can receive. */
    public Optional<Team> specialists(OrganisationId organisation) {
        throw new UnsupportedOperationException("being built");
    }
}
