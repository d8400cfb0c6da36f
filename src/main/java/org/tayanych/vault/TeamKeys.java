package org.tayanych.vault;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Each team's key pair, the private half sealed to every member who may read for the team. */
@Component
public class TeamKeys {

    /** Draws the pair and gives it to the first member. */
    public void create(TeamId team, MemberId first) {
        throw new UnsupportedOperationException("being built");
    }

    /** Seals the team's private key to one more member. False when the giver does not hold it or the receiver has no key pair. */
    public boolean grant(TeamId team, Keyring giver, MemberId receiver) {
        throw new UnsupportedOperationException("being built");
    }

    public void revoke(TeamId team, MemberId member) {
        throw new UnsupportedOperationException("being built");
    }

    public boolean exists(TeamId team) {
        throw new UnsupportedOperationException("being built");
    }

    public Set<MemberId> holders(TeamId team) {
        throw new UnsupportedOperationException("being built");
    }

    /** Prints a recovery sheet: any {@code needed} of {@code shares} texts give the team key back. An older sheet is void. */
    public List<Secret> printRecovery(TeamId team, Keyring holder, int shares, int needed) {
        throw new UnsupportedOperationException("being built");
    }

    /** False when the shares are too few, damaged or of an older sheet. */
    public boolean recover(TeamId team, List<Secret> shares, MemberId receiver) {
        throw new UnsupportedOperationException("being built");
    }
}
