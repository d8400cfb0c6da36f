package org.tayanych.vault;

import org.tayanych.house.House;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Members and teams with keys, made for one test. */
final class People {

    static final Secret PASSWORD = Secret.of("felt carpet under seven winters");

    private final MemberKeys members;
    private final TeamKeys teams;

    People(House house) {
        this.members = house.bean(MemberKeys.class);
        this.teams = house.bean(TeamKeys.class);
    }

    MemberId member() {
        MemberId member = MemberId.draw();
        members.create(member, PASSWORD);
        return member;
    }

    /** A team of one. */
    TeamId team(MemberId first) {
        TeamId team = TeamId.draw();
        teams.create(team, first);
        return team;
    }

    /** What this member can open now, as after signing in. */
    Keyring keyring(MemberId member) {
        MemberKeys.Unlocked unlocked = members.unlock(member, PASSWORD).orElseThrow();
        return members.keyring(unlocked).orElseThrow();
    }
}
