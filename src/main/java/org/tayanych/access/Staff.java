package org.tayanych.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** The members of an organisation as its administrators see and manage them. */
@Component
public class Staff {

    /** Where a member stands with the organisation. */
    public enum Standing {
        /** Was sent an invitation and has not used it yet. */
        INVITED,
        ACTIVE,
        /** Locked out for good; the name stays beside what they did. */
        LEFT
    }

    /** One member, with what an administrator may know. */
    public record Person(
            MemberId id,
            String name,
            Secret mail,
            Language language,
            Standing standing,
            Set<Role> roles,
            Set<TeamId> teams,
            boolean secondFactor) {}

    /** What came of a change. */
    public enum Answer {
        DONE,
        /** Nobody would be left to manage the organisation. */
        LAST_ADMINISTRATOR,
        /** Nobody here by this id. */
        UNKNOWN
    }

    private final MemberStore store;
    private final Members members;
    private final TeamPlaces places;
    private final Letters letters;
    private final Leaving leaving;
    private final Audit audit;

    Staff(MemberStore store, Members members, TeamPlaces places, Letters letters, Leaving leaving, Audit audit) {
        this.store = store;
        this.members = members;
        this.places = places;
        this.letters = letters;
        this.leaving = leaving;
        this.audit = audit;
    }

    /** Everybody of the own organisation who has not left. */
    public List<Person> all(Administrator by) {
        return store.ofOrganisation(by.organisation()).stream().map(this::person).toList();
    }

    /** Empty for a stranger, for somebody of another organisation and for somebody who has left. */
    public Optional<Person> find(Administrator by, MemberId id) {
        return member(by, id).map(this::person);
    }

    /** Gives exactly these roles and places. Team keys come from the team itself; those of teams left are gone at once. */
    @Transactional
    public Answer change(Administrator by, MemberId id, Set<Role> roles, Set<TeamId> teams) {
        Optional<SealedMember> found = member(by, id);
        if (found.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (!roles.contains(Role.ADMINISTRATOR) && isLast(found.get())) {
            return Answer.LAST_ADMINISTRATOR;
        }
        store.roles(id, roles);
        places.put(found.get(), roles, teams);
        if (found.get().isActive()) {
            places.takeUp(id, roles);
        }
        audit.record(Deed.by(by.id(), "member.roles.changed", id).within(by.organisation()));
        return Answer.DONE;
    }

    /** The member has left: sessions, keys, second factor and address go in this moment. The name stays beside old deeds. */
    @Transactional
    public Answer lockOut(Administrator by, MemberId id) {
        Optional<SealedMember> found = member(by, id);
        if (found.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (isLast(found.get())) {
            return Answer.LAST_ADMINISTRATOR;
        }
        leaving.leave(found.get());
        audit.record(Deed.by(by.id(), "member.locked.out", id).within(by.organisation()));
        return Answer.DONE;
    }

    private Optional<SealedMember> member(Administrator by, MemberId id) {
        return store.find(by.organisation(), id).filter(member -> member.standing() != Standing.LEFT);
    }

    private boolean isLast(SealedMember member) {
        return member.isActive()
                && member.roles().contains(Role.ADMINISTRATOR)
                && store.activeAdministrators(member.organisation()) == 1;
    }

    private Person person(SealedMember member) {
        return new Person(
                member.id(),
                members.name(member),
                letters.address(member).orElse(Secret.NOTHING),
                member.language(),
                member.standing(),
                member.roles(),
                store.teams(member.id()),
                member.totp().isPresent());
    }
}
