package org.tayanych.hotline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Team;
import org.tayanych.complaints.Complaints;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Who works on a case: taking it, giving it to a colleague, or to another team of the same organisation. */
@Component
public class HandOvers {

    private final CaseStore store;
    private final Vault vault;
    private final Complaints complaints;
    private final Timeline timeline;
    private final Members members;
    private final Organisations organisations;

    HandOvers(
            CaseStore store,
            Vault vault,
            Complaints complaints,
            Timeline timeline,
            Members members,
            Organisations organisations) {
        this.store = store;
        this.vault = vault;
        this.complaints = complaints;
        this.timeline = timeline;
        this.members = members;
        this.organisations = organisations;
    }

    /** Who can be given this case: everybody who reads for its team. */
    public List<Members.Colleague> colleagues(OpenCase opened) {
        return members.inTeam(opened.file().team());
    }

    /** Where this case can go: the organisation's other teams that can receive. */
    public List<Team> otherTeams(OpenCase opened) {
        return organisations.teams(opened.reader().organisation()).stream()
                .filter(team -> !team.id().equals(opened.file().team()) && vault.canReceive(team.id()))
                .toList();
    }

    /**
     * Gives the case to a colleague of its team, or to nobody in particular. False when it is closed, when the colleague
     * is not of the team, or when somebody gave it away meanwhile.
     *
     * @param note what the colleague must know; may be nothing
     */
    @Transactional
    public boolean toMember(OpenCase opened, @Nullable MemberId to, Secret note) {
        boolean known = to == null || colleagues(opened).stream().anyMatch(colleague -> colleague.id().equals(to));
        if (!known || !store.assign(opened.id(), opened.file().assignee(), to)) {
            return false;
        }
        String what = to == null ? "hotline.entry.unassigned" : "hotline.entry.assigned";
        timeline.add(opened, what, to == null ? "" : "member:" + to, note);
        return true;
    }

    /**
     * Seals the case to another team of the organisation and takes it from this one. Given to the specialists it becomes
     * a restricted case, and never leaves specialists' hands again. False when it is closed, or when there is no such
     * team to give it to.
     *
     * @param note what the other team must know
     */
    @Transactional
    public boolean toTeam(OpenCase opened, TeamId to, Secret note) {
        CaseFile file = opened.file();
        Optional<Team> team = otherTeams(opened).stream().filter(other -> other.id().equals(to)).findFirst();
        boolean kept = file.restricted() && team.filter(HandOvers::specialists).isEmpty();
        if (team.isEmpty() || kept || !store.move(file.id(), file.team(), to, specialists(team.get()))) {
            return false;
        }
        timeline.add(opened, "hotline.entry.handed_over", "team:" + file.team() + " team:" + to, note);
        vault.share(file.id(), opened.key(), Set.of(to));
        complaints.hand(file.id(), file.team(), file.organisation(), to, opened.reader());
        vault.withdraw(file.id(), file.team());
        return true;
    }

    private static boolean specialists(Team team) {
        return team.kind() == Team.Kind.SPECIALIST;
    }
}
