package org.tayanych.access;

import java.util.Set;
import org.tayanych.vault.Keyring;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The signed-in member: a proof that only access can make. Handlers behind a gate take one as a parameter. */
public final class Member {

    private final MemberId id;
    private final OrganisationId organisation;
    private final String name;
    private final Language language;
    private final Set<Role> roles;
    private final Keyring keyring;

    Member(MemberId id, OrganisationId organisation, String name, Language language, Set<Role> roles, Keyring keyring) {
        this.id = id;
        this.organisation = organisation;
        this.name = name;
        this.language = language;
        this.roles = Set.copyOf(roles);
        this.keyring = keyring;
    }

    public MemberId id() {
        return id;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    Keyring keyring() {
        return keyring;
    }
}
