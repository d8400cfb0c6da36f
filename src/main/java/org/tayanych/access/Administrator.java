package org.tayanych.access;

import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The proof that the reader may manage an organisation. Opens no case: it carries no key. */
public final class Administrator {

    private final Member member;

    Administrator(Member member) {
        this.member = member;
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
}
