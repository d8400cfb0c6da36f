package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.guard.OneTimeCode;
import org.tayanych.guard.Passwords;
import org.tayanych.vault.MemberKeys;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** What happens when a one-time link is used: each works once, and leads on to the second factor. */
@Component
public class Arrivals {

    private final InvitationStore invitations;
    private final MemberStore store;
    private final MemberKeys keys;
    private final TeamPlaces places;
    private final Sessions sessions;
    private final Audit audit;

    Arrivals(
            InvitationStore invitations,
            MemberStore store,
            MemberKeys keys,
            TeamPlaces places,
            Sessions sessions,
            Audit audit) {
        this.invitations = invitations;
        this.store = store;
        this.keys = keys;
        this.places = places;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * The invited member chooses a password: a new key pair, every older session ended. The browser is half-way signed in
     * afterwards. False when the link opens nothing any more.
     */
    @Transactional
    public boolean choosePassword(
            Secret code, Secret password, HttpServletRequest request, HttpServletResponse response) {
        Optional<SealedMember> found = member(code, Invitations.Kind.JOIN).or(() -> member(code, Invitations.Kind.RETURN));
        if (found.isEmpty() || !invitations.use(OneTimeCode.hash(code))) {
            return false;
        }
        SealedMember member = found.get();
        Secret normal = Passwords.normal(password);
        keys.create(member.id(), normal);
        store.activate(member.id());
        places.takeUp(member.id(), member.roles());
        sessions.endAll(member.id());
        audit.record(Deed.by(member.id(), "member.arrived", member.id()).within(member.organisation()));
        keys.unlock(member.id(), normal).ifPresent(key -> sessions.start(member, key, request, response));
        return true;
    }

    /**
     * Lost phone: with the letter and the password together the old second factor and its printed codes are void, and the
     * browser is half-way signed in. False when either is wrong; the link then stays good.
     */
    @Transactional
    public boolean leaveOldPhone(
            Secret code, Secret password, HttpServletRequest request, HttpServletResponse response) {
        Optional<SealedMember> found = member(code, Invitations.Kind.NEW_PHONE);
        Optional<MemberKeys.Unlocked> key = found.flatMap(member -> keys.unlock(member.id(), Passwords.normal(password)));
        if (key.isEmpty() || !invitations.use(OneTimeCode.hash(code))) {
            return false;
        }
        SealedMember member = found.orElseThrow();
        store.totp(member.id(), null);
        store.forgetPrinted(member.id());
        sessions.endAll(member.id());
        audit.record(Deed.by(member.id(), "second-factor.dropped", member.id()).within(member.organisation()));
        sessions.start(member, key.get(), request, response);
        return true;
    }

    private Optional<SealedMember> member(Secret code, Invitations.Kind kind) {
        return invitations.find(OneTimeCode.hash(code))
                .filter(row -> row.kind() == kind)
                .flatMap(InvitationStore.Row::member)
                .flatMap(store::find)
                .filter(member -> member.standing() != Staff.Standing.LEFT);
    }
}
