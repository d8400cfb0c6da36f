package org.tayanych.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.XWing;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** Gives a team a new key pair and turns every case key of the team over to it, in one transaction. */
@Component
class TeamRenewal {

    private static final Logger log = LoggerFactory.getLogger(TeamRenewal.class);
    private static final int STRIDE = 1_000;

    private final TeamKeyStore teams;
    private final MemberKeyStore members;
    private final CaseKeyStore cases;

    TeamRenewal(TeamKeyStore teams, MemberKeyStore members, CaseKeyStore cases) {
        this.teams = teams;
        this.members = members;
        this.cases = cases;
    }

    /** How many case keys were turned over. The team's row stays locked meanwhile: sharing and granting wait. */
    @Transactional
    public int renew(TeamId team, TeamKey old) {
        XWing.Pair pair = XWing.draw();
        teams.replace(team, pair.publicKey());
        TeamKey fresh = new TeamKey(pair.seed());
        for (MemberId holder : teams.holders(team)) {
            Optional<MemberKeyStore.Pair> own = members.find(holder);
            own.ifPresent(found -> teams.grant(team, holder, fresh.letterTo(holder, found.publicKey(), team)));
        }
        return turnOver(team, old, fresh);
    }

    private int turnOver(TeamId team, TeamKey old, TeamKey fresh) {
        int done = 0;
        SubjectId last = new SubjectId(new UUID(0, 0));
        List<CaseKeyStore.Row> rows = cases.next(team, last, STRIDE);
        while (!rows.isEmpty()) {
            List<CaseKeyStore.Row> turned = new ArrayList<>(rows.size());
            for (CaseKeyStore.Row row : rows) {
                turned.add(new CaseKeyStore.Row(
                        row.subject(), team, null, fresh.wrap(open(row, old), row.subject(), team)));
            }
            cases.rewrap(turned);
            done += rows.size();
            log.info("team {}: {} case keys turned over to the new team key", team, done);
            rows = cases.next(team, rows.getLast().subject(), STRIDE);
        }
        return done;
    }

    private static AesKey open(CaseKeyStore.Row row, TeamKey old) {
        return row.wrapped() != null
                ? old.unwrap(row.wrapped(), row.subject(), row.team())
                : old.openLetter(Objects.requireNonNull(row.letter()), row.subject(), row.team());
    }
}
