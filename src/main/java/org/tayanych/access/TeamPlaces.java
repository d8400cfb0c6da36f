package org.tayanych.access;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/**
 * The two halves of being in a team, kept together: the place that an administrator gives, and the key that only a
 * member of the team can hand over. A team without any key has no cases yet; its first case worker draws the key.
 */
@Component
class TeamPlaces {

    private final MemberStore store;
    private final OrganisationStore organisations;
    private final TeamKeys keys;

    TeamPlaces(MemberStore store, OrganisationStore organisations, TeamKeys keys) {
        this.store = store;
        this.organisations = organisations;
        this.keys = keys;
    }

    /** The member has a key pair and roles: draws the keys of those of the own teams that have none. */
    void takeUp(MemberId member, Set<Role> roles) {
        if (!worksCases(roles)) {
            return;
        }
        for (TeamId team : store.teams(member)) {
            if (!keys.exists(team)) {
                keys.create(team, member);
            }
        }
    }

    /**
     * Puts a member into exactly these teams of the own organisation, or into none when no role works cases. Keys of teams
     * left behind are taken away at once.
     */
    void put(SealedMember member, Set<Role> roles, Set<TeamId> wanted) {
        Set<TeamId> own = organisations.teams(member.organisation()).stream().map(Team::id).collect(Collectors.toSet());
        Set<TeamId> places = worksCases(roles) ? new HashSet<>(wanted) : new HashSet<>();
        places.retainAll(own);
        Set<TeamId> left = new HashSet<>(store.teams(member.id()));
        left.removeAll(places);
        store.teams(member.id(), places);
        left.forEach(team -> keys.revoke(team, member.id()));
    }

    static boolean worksCases(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role.rights().contains(Right.WORK_CASES));
    }
}
