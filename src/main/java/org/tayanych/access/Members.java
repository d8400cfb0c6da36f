package org.tayanych.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.guard.Passwords;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.MemberKeys;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** The people who work here. */
@Component
public class Members {

    /** A colleague as others see them: a name and roles, no address. */
    public record Colleague(MemberId id, String name, Set<Role> roles) {}

    /** The event that a member left and was locked out: whoever gave them work gives it to somebody else. */
    public record Left(MemberId member, OrganisationId organisation) {}

    private final MemberStore store;
    private final HouseSeal seal;
    private final MemberKeys keys;
    private final TeamPlaces places;
    private final Letters letters;
    private final Audit audit;

    Members(MemberStore store, HouseSeal seal, MemberKeys keys, TeamPlaces places, Letters letters, Audit audit) {
        this.store = store;
        this.seal = seal;
        this.keys = keys;
        this.places = places;
        this.letters = letters;
        this.audit = audit;
    }

    /**
     * Enrols a member at once, without an invitation; for the sample world, set-up and tests. The member still needs to
     * be granted team keys by somebody who holds them, unless the team has none yet: then this member draws them, if the
     * roles work cases.
     *
     * @param totpSecret in base32, as an authenticator shows it
     * @throws IllegalArgumentException when the mail address belongs to a member already
     */
    @Transactional
    public MemberId enrol(
            OrganisationId organisation,
            String name,
            Secret mail,
            Secret password,
            Secret totpSecret,
            Language language,
            Set<Role> roles,
            Set<TeamId> teams) {
        MemberId id = MemberId.draw();
        SealedMember member = sealed(id, organisation, Staff.Standing.ACTIVE, Secret.of(name), mail, language, roles, totpSecret);
        if (!store.insert(member, fingerprint(mail))) {
            throw new IllegalArgumentException("the mail address is taken");
        }
        keys.create(id, Passwords.normal(password));
        store.teams(id, teams);
        places.takeUp(id, roles);
        audit.record(Deed.byNobodyNamed("member.enrolled", id).within(organisation));
        return id;
    }

    /** Only within the reader's own organisation; also one who has left, whose name stands beside what they did. */
    public Optional<Colleague> colleague(OrganisationId within, MemberId id) {
        return store.find(within, id).map(this::colleague);
    }

    /** Everybody who is meant to be in the team and has not left, those included who still wait for its key. */
    public List<Colleague> inTeam(TeamId team) {
        return store.inTeam(team).stream().map(this::colleague).toList();
    }

    /** The same, those left out who have not used their invitation yet. */
    List<Colleague> activeIn(TeamId team) {
        return store.inTeam(team).stream().filter(SealedMember::isActive).map(this::colleague).toList();
    }

    /** Tells everybody in the team who has this right, by a notice that says nothing. */
    @Transactional
    public void tell(TeamId team, Right whoHas, NoticeKind what) {
        store.inTeam(team).stream()
                .filter(member -> member.roles().stream().anyMatch(role -> role.rights().contains(whoHas)))
                .forEach(member -> letters.tell(member, what));
    }

    /** Nothing happens when the member has left or was never there. */
    @Transactional
    public void tell(MemberId member, NoticeKind what) {
        store.find(member).ifPresent(found -> letters.tell(found, what));
    }

    /**
     * Proofs for work that is done in a member's name without a browser: sample world, tests, bench. Checks the
     * password, asks for no second factor, and is called by no page.
     */
    public Optional<CaseWorker> caseWorker(Secret mail, Secret password) {
        Optional<SealedMember> found = store.byMail(fingerprint(mail)).filter(SealedMember::isActive);
        return found.flatMap(member -> keys.unlock(member.id(), Passwords.normal(password))
                .flatMap(keys::keyring)
                .map(keyring -> new CaseWorker(proof(member, SessionId.NONE), keyring))
                .filter(worker -> worker.may(Right.WORK_CASES)));
    }

    /** As {@link #caseWorker}, for those who inspect. */
    public Optional<Inspector> inspector(Secret mail, Secret password) {
        return caseWorker(mail, password).filter(worker -> worker.may(Right.INSPECT)).map(Inspector::new);
    }

    /** Keeps the address under a fingerprint that ignores case and needs the house's key to be made. */
    byte[] fingerprint(Secret mail) {
        return seal.fingerprint(Secret.of(mail.reveal().toLowerCase(Locale.ROOT)), "member mail");
    }

    Sealed sealedName(MemberId id, Secret name) {
        return seal.seal(name, SealedMember.Field.MEMBER_NAME, id.value());
    }

    SealedMember sealed(
            MemberId id,
            OrganisationId organisation,
            Staff.Standing standing,
            Secret name,
            Secret mail,
            Language language,
            Set<Role> roles,
            Secret totp) {
        return new SealedMember(
                id,
                organisation,
                standing,
                sealedName(id, name),
                Optional.of(seal.seal(mail, SealedMember.Field.MEMBER_MAIL, id.value())),
                language,
                Set.copyOf(roles),
                totp.isBlank() ? Optional.empty() : Optional.of(seal.seal(totp, SealedMember.Field.MEMBER_TOTP, id.value())),
                0);
    }

    Member proof(SealedMember member, SessionId session) {
        return new Member(member.id(), member.organisation(), name(member), member.language(), member.roles(), session);
    }

    String name(SealedMember member) {
        return seal.open(member.name(), SealedMember.Field.MEMBER_NAME, member.id().value()).reveal();
    }

    private Colleague colleague(SealedMember member) {
        return new Colleague(member.id(), name(member), member.roles());
    }
}
