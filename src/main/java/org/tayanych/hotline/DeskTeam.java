package org.tayanych.hotline;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Organisations;
import org.tayanych.access.Team;
import org.tayanych.vocabulary.TeamId;

/** For which team a member answers the phone, and to which a contact goes that is not for everybody. */
@Component
class DeskTeam {

    private final Organisations organisations;

    DeskTeam(Organisations organisations) {
        this.organisations = organisations;
    }

    /** An intake team before others; empty when the member holds no team's key. */
    Optional<TeamId> of(CaseWorker member) {
        return organisations.teams(member.organisation()).stream()
                .filter(team -> member.teams().contains(team.id()))
                .min(Comparator.comparing((Team team) -> team.kind() != Team.Kind.INTAKE).thenComparing(Team::name))
                .map(Team::id);
    }

    /** Who alone may read of violence; empty when the organisation has no such team yet. */
    Optional<TeamId> specialists(CaseWorker member) {
        return organisations.specialists(member.organisation()).map(Team::id);
    }
}
