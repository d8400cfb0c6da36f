package org.tayanych.hotline;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Organisations;
import org.tayanych.access.Team;
import org.tayanych.vocabulary.TeamId;

/** For which of her teams a member answers the phone: an intake team before others. */
@Component
class DeskTeam {

    private final Organisations organisations;

    DeskTeam(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Empty when the member holds no team's key. */
    Optional<TeamId> of(CaseWorker member) {
        return organisations.teams(member.organisation()).stream()
                .filter(team -> member.teams().contains(team.id()))
                .min(Comparator.comparing((Team team) -> team.kind() != Team.Kind.INTAKE).thenComparing(Team::name))
                .map(Team::id);
    }
}
