package org.tayanych.hotline;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.TeamId;

/** For which team a member answers the phone, and to which a contact goes that is not for everybody. */
@Component
class DeskTeam {

    private final Organisations organisations;
    private final ContactStore store;
    private final Vault vault;
    private final Members members;

    DeskTeam(Organisations organisations, ContactStore store, Vault vault, Members members) {
        this.organisations = organisations;
        this.store = store;
        this.vault = vault;
        this.members = members;
    }

    /** An intake team before others; empty when the member holds no team's key. */
    Optional<TeamId> of(CaseWorker member) {
        return organisations.teams(member.organisation()).stream()
                .filter(team -> member.teams().contains(team.id()))
                .min(Comparator.comparing((Team team) -> team.kind() != Team.Kind.INTAKE).thenComparing(Team::name))
                .map(Team::id);
    }

    /**
     * Seals a contact to the specialists and takes it from everybody else; they are told that something waits. False when
     * it is theirs already, or when the organisation has nobody who could receive it.
     */
    boolean sealToSpecialists(OpenContact opened) {
        Contact contact = opened.contact();
        Optional<TeamId> specialists = organisations.specialists(opened.reader().organisation())
                .map(Team::id)
                .filter(team -> !team.equals(contact.team()) && vault.canReceive(team));
        return specialists.filter(team -> !opened.held() && store.move(contact.id(), contact.team(), team))
                .map(team -> {
                    vault.share(contact.id(), opened.key(), Set.of(team));
                    vault.withdraw(contact.id(), contact.team());
                    members.tell(team, Right.WORK_CASES, NoticeKind.PLEASE_SIGN_IN);
                    return true;
                })
                .orElse(false);
    }
}
