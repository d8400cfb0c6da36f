package org.tayanych.vault;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/**
 * What a signed-in member can open, for the length of one request. Made only by the vault, from password or session. A
 * team's key is unlocked when it is first needed.
 */
public final class Keyring {

    private final MemberKeys.Unlocked own;
    private final Map<TeamId, byte[]> grants;
    private final Map<TeamId, TeamKey> unlocked = new ConcurrentHashMap<>();
    private final Optional<OrganisationId> organisation;

    Keyring(MemberKeys.Unlocked own, Map<TeamId, byte[]> grants, Optional<OrganisationId> organisation) {
        this.own = own;
        this.grants = Map.copyOf(grants);
        this.organisation = organisation;
    }

    public MemberId member() {
        return own.member();
    }

    /** Teams whose private key this member holds. */
    public Set<TeamId> teams() {
        return grants.keySet();
    }

    /** The same keyring, whose openings are shown in this organisation's book of deeds. */
    public Keyring within(OrganisationId whose) {
        return new Keyring(own, grants, Optional.of(whose));
    }

    Optional<OrganisationId> organisation() {
        return organisation;
    }

    /** Empty when this member holds no key of the team. */
    Optional<TeamKey> team(TeamId team) {
        byte[] letter = grants.get(team);
        return letter == null
                ? Optional.empty()
                : Optional.of(unlocked.computeIfAbsent(team, id -> TeamKey.fromLetter(letter, own, id)));
    }

    /** How this member holds the team's key at rest. */
    Optional<byte[]> letter(TeamId team) {
        return Optional.ofNullable(grants.get(team));
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
