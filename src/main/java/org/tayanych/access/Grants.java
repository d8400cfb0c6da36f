package org.tayanych.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/**
 * Who holds a team's key. Only somebody who holds it can hand it on, and only to a member whom an administrator has put
 * into the team: no single person can let a stranger in.
 */
@Component
public class Grants {

    /**
     * A team as its members see it.
     *
     * @param mine whether the reader holds the key
     */
    public record Holding(Team team, boolean mine, List<Members.Colleague> holders, List<Members.Colleague> waiting) {}

    private final MemberStore store;
    private final Members members;
    private final OrganisationStore organisations;
    private final TeamKeys keys;
    private final Audit audit;

    Grants(MemberStore store, Members members, OrganisationStore organisations, TeamKeys keys, Audit audit) {
        this.store = store;
        this.members = members;
        this.organisations = organisations;
        this.keys = keys;
        this.audit = audit;
    }

    /** The teams that the reader is in. */
    public List<Holding> of(CaseWorker reader) {
        Set<TeamId> places = store.teams(reader.id());
        return organisations.teams(reader.organisation()).stream()
                .filter(team -> places.contains(team.id()))
                .map(team -> holding(team, reader))
                .toList();
    }

    /** Hands the key on. False when giver or receiver is not in the team, or the receiver has no key pair yet. */
    @Transactional
    public boolean grant(CaseWorker giver, TeamId team, MemberId receiver) {
        boolean may = isPlaced(giver, team) && giver.teams().contains(team) && isIn(team, receiver);
        return may && keys.grant(team, giver.keyring(), receiver);
    }

    /**
     * A fresh key pair for the team, held by everybody who holds the old one. The recovery sheet is void afterwards.
     *
     * @return how many case keys were turned over; empty when the reader is not in the team or does not hold its key
     */
    @Transactional
    public OptionalInt renew(CaseWorker by, TeamId team) {
        return isPlaced(by, team) && by.may(Right.SUPERVISE) ? keys.renew(team, by.keyring()) : OptionalInt.empty();
    }

    /** New shares, any {@code needed} of which give the key back; an older sheet is void. Empty when the printer does not hold the key. */
    @Transactional
    public Optional<List<Secret>> printSheet(CaseWorker by, TeamId team, int shares, int needed) {
        if (!isPlaced(by, team) || !by.teams().contains(team)) {
            return Optional.empty();
        }
        return Optional.of(keys.printRecovery(team, by.keyring(), shares, needed));
    }

    /** The reader, who is in the team, gets its key back. False when the shares are too few, damaged or of an older sheet. */
    @Transactional
    public boolean useSheet(CaseWorker by, TeamId team, List<Secret> shares) {
        boolean recovered = isPlaced(by, team) && keys.recover(team, shares, by.id());
        audit.record(Deed.by(by.id(), recovered ? "team.sheet.used" : "team.sheet.refused", team)
                .within(by.organisation()));
        return recovered;
    }

    /** Whether the reader is in this team of the own organisation. */
    public boolean isPlaced(CaseWorker reader, TeamId team) {
        return store.teams(reader.id()).contains(team);
    }

    private boolean isIn(TeamId team, MemberId member) {
        return store.inTeam(team).stream()
                .anyMatch(found -> found.id().equals(member) && found.isActive() && TeamPlaces.worksCases(found.roles()));
    }

    private Holding holding(Team team, CaseWorker reader) {
        Set<MemberId> held = keys.holders(team.id());
        List<Members.Colleague> holders = new ArrayList<>();
        List<Members.Colleague> waiting = new ArrayList<>();
        for (Members.Colleague colleague : members.activeIn(team.id())) {
            (held.contains(colleague.id()) ? holders : waiting).add(colleague);
        }
        return new Holding(team, reader.teams().contains(team.id()), holders, waiting);
    }
}
