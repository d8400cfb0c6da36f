package org.tayanych.vault;

import java.util.Set;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** What a signed-in member can open, for the length of one request. Made only by the vault, from password or session. */
public final class Keyring {

    Keyring() {
    }

    public MemberId member() {
        throw new UnsupportedOperationException("being built");
    }

    /** Teams whose private key this member holds. */
    public Set<TeamId> teams() {
        throw new UnsupportedOperationException("being built");
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
