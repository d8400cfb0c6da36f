package org.tayanych.access;

import java.util.HashSet;
import java.util.Set;
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
    private final TeamKeys keys;

    TeamPlaces(MemberStore store, TeamKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** The member has a key pair and roles: draws the keys of those of the own teams that have none. */
    void takeUp(MemberId member, Set<Role> roles) {
        if (roles.stream().noneMatch(role -> role.rights().contains(Right.WORK_CASES))) {
            return;
        }
        for (TeamId team : store.teams(member)) {
            if (!keys.exists(team)) {
                keys.create(team, member);
            }
        }
    }

    /** Puts a member into exactly these teams. Keys of teams left behind are taken away at once. */
    void put(MemberId member, Set<TeamId> teams) {
        Set<TeamId> left = new HashSet<>(store.teams(member));
        left.removeAll(teams);
        store.teams(member, teams);
        left.forEach(team -> keys.revoke(team, member));
    }
}
