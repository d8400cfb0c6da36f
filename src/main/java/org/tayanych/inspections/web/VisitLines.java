package org.tayanych.inspections.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.access.Member;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.WorkplaceLine;
import org.tayanych.employers.WorkplaceLines;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Register;
import org.tayanych.vocabulary.TeamId;

/** Inspections on the page of a workplace, for those who may read them. */
@Component
class VisitLines implements WorkplaceLines {

    private final Register register;
    private final Organisations organisations;
    private final Members members;

    VisitLines(Register register, Organisations organisations, Members members) {
        this.register = register;
        this.organisations = organisations;
        this.members = members;
    }

    @Override
    public List<WorkplaceLine> of(WorkplaceId workplace, Member reader) {
        return reader.may(Right.INSPECT)
                ? register.ofWorkplace(workplace, teams(reader)).stream().map(VisitLines::line).toList()
                : List.of();
    }

    private static WorkplaceLine line(Register.Dated each) {
        Inspection here = each.inspection();
        return new WorkplaceLine(here.days().visited().or(() -> here.days().planned()).orElse(each.begun()),
                "inspections.line." + here.state(), List.of(), "/desk/inspections/" + here.id());
    }

    private Set<TeamId> teams(Member reader) {
        return organisations.teams(reader.organisation()).stream()
                .map(Team::id)
                .filter(team -> members.inTeam(team).stream().anyMatch(each -> each.id().equals(reader.id())))
                .collect(Collectors.toSet());
    }
}
