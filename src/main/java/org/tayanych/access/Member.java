package org.tayanych.access;

import java.util.Set;
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
    private final SessionId session;

    Member(MemberId id, OrganisationId organisation, String name, Language language, Set<Role> roles, SessionId session) {
        this.id = id;
        this.organisation = organisation;
        this.name = name;
        this.language = language;
        this.roles = Set.copyOf(roles);
        this.session = session;
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

    /** The session this member is in, to tell it from the member's other ones. */
    public SessionId session() {
        return session;
    }

    /** The id alone: a name does not slip into a log. */
    @Override
    public String toString() {
        return "member " + id;
    }
}
