package org.tayanych.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.guard.OneTimeCode;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Letters with a one-time link: to join, to come back after a lost password, to move to a new phone. */
@Component
public class Invitations {

    /** What the link is for. */
    public enum Kind {
        /** A new colleague chooses a password. */
        JOIN,
        /** The password was lost: a new one, and a new key pair that the teams have to grant their keys to. */
        RETURN,
        /** The phone was lost with its codes: the password stays, the second factor is set up anew. */
        NEW_PHONE,
        /** The very first member makes the organisation. */
        SET_UP
    }

    /** Whom an administrator wants to have here. */
    public record Newcomer(Secret name, Secret mail, Language language, Set<Role> roles, Set<TeamId> teams) {}

    /** Whose link it is, to greet them. */
    public record Invited(Kind kind, String name) {}

    private final InvitationStore store;
    private final MemberStore memberStore;
    private final Members members;
    private final TeamPlaces places;
    private final Letters letters;
    private final Audit audit;

    Invitations(
            InvitationStore store,
            MemberStore memberStore,
            Members members,
            TeamPlaces places,
            Letters letters,
            Audit audit) {
        this.store = store;
        this.memberStore = memberStore;
        this.members = members;
        this.places = places;
        this.letters = letters;
        this.audit = audit;
    }

    /** Empty when a member has this mail address already. Teams of other organisations are left out. */
    @Transactional
    public Optional<MemberId> invite(Administrator by, Newcomer newcomer) {
        MemberId id = MemberId.draw();
        SealedMember member = members.sealed(
                id,
                by.organisation(),
                Staff.Standing.INVITED,
                newcomer.name(),
                newcomer.mail(),
                newcomer.language(),
                newcomer.roles(),
                Secret.NOTHING);
        if (!memberStore.insert(member, members.fingerprint(newcomer.mail()))) {
            return Optional.empty();
        }
        places.put(member, newcomer.roles(), newcomer.teams());
        send(by.member(), member, Kind.JOIN);
        return Optional.of(id);
    }

    /** A new letter; the older link is void. False when there is no such member in the own organisation, or they have left. */
    @Transactional
    public boolean again(Administrator by, MemberId to, boolean newPhone) {
        Optional<SealedMember> member = memberStore.find(by.organisation(), to).filter(found -> found.mail().isPresent());
        member.ifPresent(found -> send(by.member(), found, kind(found, newPhone)));
        return member.isPresent();
    }

    /** The same by a supervisor, for members of a team whose key the supervisor holds. */
    @Transactional
    public boolean again(CaseWorker by, TeamId team, MemberId to) {
        Optional<SealedMember> member = memberStore.find(by.organisation(), to)
                .filter(found -> found.mail().isPresent())
                .filter(found -> by.may(Right.SUPERVISE) && by.teams().contains(team))
                .filter(found -> memberStore.teams(to).contains(team));
        member.ifPresent(found -> send(by.member(), found, kind(found, false)));
        return member.isPresent();
    }

    /** Empty for a code that never was, was used, has run out, or whose member has left. Uses nothing up. */
    public Optional<Invited> look(Secret code) {
        return store.find(OneTimeCode.hash(code)).flatMap(row -> row.member().isEmpty()
                ? Optional.of(new Invited(row.kind(), ""))
                : memberStore.find(row.member().get())
                        .filter(member -> member.standing() != Staff.Standing.LEFT)
                        .map(member -> new Invited(row.kind(), members.name(member))));
    }

    private static Kind kind(SealedMember member, boolean newPhone) {
        if (!member.isActive()) {
            return Kind.JOIN;
        }
        return newPhone ? Kind.NEW_PHONE : Kind.RETURN;
    }

    private void send(Member by, SealedMember to, Kind kind) {
        Secret code = OneTimeCode.draw();
        store.insert(OneTimeCode.hash(code), to.id(), kind);
        letters.invite(to, code);
        audit.record(Deed.by(by.id(), "member.invited", to.id()).within(to.organisation()).with(kind.name()));
    }
}
