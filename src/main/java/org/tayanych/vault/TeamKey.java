package org.tayanych.vault;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.Letter;
import org.tayanych.seals.Place;
import org.tayanych.seals.XWing;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** A team's private key, unlocked, in memory. The team's symmetric key follows from it. */
final class TeamKey {

    private static final byte[] NO_CONTEXT = {};

    private final byte[] seed;
    private final AesKey symmetric;
    private XWing.@Nullable Opener opener;

    TeamKey(byte[] seed) {
        this.seed = seed;
        this.symmetric = AesKey.of(seed).derive("team symmetric", NO_CONTEXT);
    }

    static TeamKey fromLetter(byte[] letter, MemberKeys.Unlocked member, TeamId team) {
        return new TeamKey(Letter.open(letter, new XWing.Opener(member.seed()), grantPlace(team, member.member())));
    }

    /** The team's private key, sealed to one member. */
    byte[] letterTo(MemberId member, byte[] publicKey, TeamId team) {
        return Letter.seal(seed, publicKey, grantPlace(team, member));
    }

    /** A case key that was sealed to this team. */
    AesKey openLetter(byte[] letter, SubjectId subject, TeamId team) {
        byte[] opened = Letter.open(letter, opener(), casePlace(subject, team));
        try {
            return AesKey.of(opened);
        } finally {
            Arrays.fill(opened, (byte) 0);
        }
    }

    byte[] wrap(AesKey caseKey, SubjectId subject, TeamId team) {
        return symmetric.wrap(caseKey, casePlace(subject, team));
    }

    AesKey unwrap(byte[] wrapped, SubjectId subject, TeamId team) {
        return symmetric.unwrap(wrapped, casePlace(subject, team));
    }

    /** Expanded when the first letter is to be opened: many requests open none. */
    private synchronized XWing.Opener opener() {
        if (opener == null) {
            opener = new XWing.Opener(seed);
        }
        return opener;
    }

    AesKey asKey() {
        return AesKey.of(seed);
    }

    static byte[] casePlace(SubjectId subject, TeamId team) {
        return Place.of("case key", subject.value(), team.value());
    }

    private static byte[] grantPlace(TeamId team, MemberId member) {
        return Place.of("team grant", team.value(), member.value());
    }

    static byte[] sheetPlace(TeamId team, int sheet) {
        return Place.of("recovery sheet", team.value(), new UUID(0, sheet));
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
