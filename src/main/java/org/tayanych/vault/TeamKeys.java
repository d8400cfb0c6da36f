package org.tayanych.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Chance;
import org.tayanych.seals.Shamir;
import org.tayanych.seals.XWing;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Each team's key pair, the private half sealed to every member who may read for the team. */
@Component
public class TeamKeys {

    private final TeamKeyStore store;
    private final MemberKeyStore members;
    private final TeamRenewal renewal;
    private final Audit audit;

    TeamKeys(TeamKeyStore store, MemberKeyStore members, TeamRenewal renewal, Audit audit) {
        this.store = store;
        this.members = members;
        this.renewal = renewal;
        this.audit = audit;
    }

    /**
     * Draws the pair and gives it to the first member.
     *
     * @throws IllegalStateException when the team has a pair already (another would lose every case) or the member has none
     */
    @Transactional
    public void create(TeamId team, MemberId first) {
        XWing.Pair pair = XWing.draw();
        if (!store.add(team, pair.publicKey())) {
            throw new IllegalStateException("the team has its keys already");
        }
        if (!give(team, new TeamKey(pair.seed()), first)) {
            throw new IllegalStateException("the first member has no keys yet");
        }
        audit.record(Deed.by(first, "team.key.drawn", team));
    }

    /** Seals the team's private key to one more member. False when the giver does not hold it or the receiver has no key pair. */
    @Transactional
    public boolean grant(TeamId team, Keyring giver, MemberId receiver) {
        Optional<TeamKey> key = held(team, giver, false);
        if (key.isEmpty() || !give(team, key.get(), receiver)) {
            return false;
        }
        audit.record(deed(giver, "team.key.granted", team).with(receiver.toString()));
        return true;
    }

    /**
     * From now on this member opens nothing of the team, in running sessions neither. What they read they know. Should
     * they also have a copy of the database from before and the key file, their password opens that copy; so that it
     * opens no later copy either, {@link #renew} the team's keys.
     */
    @Transactional
    public void revoke(TeamId team, MemberId member) {
        if (store.revoke(team, member)) {
            audit.record(Deed.byNobodyNamed("team.key.revoked", team).with(member.toString()));
        }
    }

    public boolean exists(TeamId team) {
        return !store.publicKeys(List.of(team)).isEmpty();
    }

    public Set<MemberId> holders(TeamId team) {
        return store.holders(team);
    }

    /**
     * Prints a recovery sheet: any {@code needed} of {@code shares} texts give the team key back. An older sheet is void.
     * The shares are kept nowhere.
     *
     * @param shares from 2 to 32
     * @param needed from 2 to {@code shares}
     * @throws IllegalArgumentException outside these ranges, or when the holder does not hold the team's key
     */
    @Transactional
    public List<Secret> printRecovery(TeamId team, Keyring holder, int shares, int needed) {
        TeamKey key = held(team, holder, true).orElseThrow(() -> new IllegalArgumentException("not a holder"));
        byte[] drawn = Chance.bytes(AesKey.LENGTH);
        List<Shamir.Share> parts = Shamir.split(drawn, shares, needed);
        int sheet = store.nextSheet(team);
        store.keepSheet(team, sheet, AesKey.of(drawn).wrap(key.asKey(), TeamKey.sheetPlace(team, sheet)));
        Arrays.fill(drawn, (byte) 0);
        audit.record(deed(holder, "team.sheet.printed", team).with(needed + " of " + shares));
        return parts.stream().map(share -> SheetText.print(sheet, needed, share)).toList();
    }

    /**
     * False when the shares are too few, damaged or of an older sheet, or the receiver has no key pair. Every try that
     * could have been right is written into the book.
     */
    @Transactional
    public boolean recover(TeamId team, List<Secret> shares, MemberId receiver) {
        Optional<TeamKeyStore.Sheet> sheet = store.sheet(team);
        Optional<byte[]> joined = sheet.flatMap(found -> SheetText.join(shares, found.number()));
        if (sheet.isEmpty() || joined.isEmpty()) {
            return false;
        }
        audit.recordAhead(Deed.by(receiver, "team.recovering", team));
        try {
            AesKey seed = AesKey.of(joined.get())
                    .unwrap(sheet.get().wrapped(), TeamKey.sheetPlace(team, sheet.get().number()));
            return give(team, new TeamKey(seed.copy()), receiver);
        } catch (BrokenSeal anotherSheet) {
            return false;
        }
    }

    /**
     * Gives the team a new key pair, seals it to everybody who still holds the old one, and turns every case key over to
     * it. Whoever took the old team key away opens nothing with it from now on. The recovery sheet becomes void: print
     * another. Takes minutes for a million cases; the log tells how far it is.
     *
     * @return how many case keys were turned over; empty when this keyring does not hold the team's key (any more)
     */
    @Transactional
    public OptionalInt renew(TeamId team, Keyring holder) {
        Optional<TeamKey> old = held(team, holder, true);
        if (old.isEmpty()) {
            return OptionalInt.empty();
        }
        int count = renewal.renew(team, old.get());
        audit.record(deed(holder, "team.key.renewed", team).with(String.valueOf(count)));
        return OptionalInt.of(count);
    }

    /** The key, when this keyring's grant is still the one at rest. Nobody renews it until the transaction ends. */
    private Optional<TeamKey> held(TeamId team, Keyring holder, boolean alone) {
        return holder.letter(team)
                .filter(letter -> store.current(team, holder.member(), letter, alone))
                .flatMap(letter -> holder.team(team));
    }

    private boolean give(TeamId team, TeamKey key, MemberId receiver) {
        Optional<MemberKeyStore.Pair> pair = members.find(receiver);
        pair.ifPresent(found -> store.grant(team, receiver, key.letterTo(receiver, found.publicKey(), team)));
        return pair.isPresent();
    }

    private static Deed deed(Keyring who, String what, TeamId team) {
        Deed deed = Deed.by(who.member(), what, team);
        return who.organisation().map(deed::within).orElse(deed);
    }
}
