package org.tayanych.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tayanych.vault.Keyring;

/** The member who makes this request, for as long as the request lasts. */
final class Present extends AbstractAuthenticationToken {

    private final transient Member member;
    private final transient Supplier<Optional<Keyring>> keys;
    private transient @Nullable CaseWorker worker;

    Present(Member member, Supplier<Optional<Keyring>> keys) {
        super(List.of());
        this.member = member;
        this.keys = keys;
        setAuthenticated(true);
    }

    /** Whoever is signed in here; empty for everybody else. */
    static Optional<Present> here() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof Present present ? Optional.of(present) : Optional.empty();
    }

    Member member() {
        return member;
    }

    /** Picks the keys up on first call; empty when the cookie does not open what was parked. */
    Optional<CaseWorker> caseWorker() {
        if (worker == null) {
            keys.get().ifPresent(keyring -> worker = new CaseWorker(member, keyring));
        }
        return Optional.ofNullable(worker);
    }

    @Override
    public Object getCredentials() {
        return "withheld";
    }

    @Override
    public Object getPrincipal() {
        return member;
    }

    @Override
    public String getName() {
        return member.id().toString();
    }

    @Override
    public String toString() {
        return member.toString();
    }
}
