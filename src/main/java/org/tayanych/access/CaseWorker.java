package org.tayanych.access;

import java.util.Set;
import org.tayanych.vault.Keyring;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** The proof that the reader may work cases, and the keys to do it with. Only access can make one. */
public final class CaseWorker {

    private final Member member;
    private final Keyring keyring;

    CaseWorker(Member member, Keyring keyring) {
        this.member = member;
        this.keyring = keyring.within(member.organisation());
    }

    public Member member() {
        return member;
    }

    public MemberId id() {
        return member.id();
    }

    public OrganisationId organisation() {
        return member.organisation();
    }

    /** The teams whose cases this reader can open. Every list is filtered by them. */
    public Set<TeamId> teams() {
        return keyring.teams();
    }

    public Keyring keyring() {
        return keyring;
    }

    public boolean may(Right right) {
        return member.may(right);
    }
}
