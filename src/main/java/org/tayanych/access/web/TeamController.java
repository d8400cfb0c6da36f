package org.tayanych.access.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Administrator;
import org.tayanych.access.Gate;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.TeamId;

/** The teams of an organisation. What a team reads is chosen once: its cases are sealed to it. */
@Controller
class TeamController {

    private final Organisations organisations;
    private final Members members;
    private final TeamKeys keys;

    TeamController(Organisations organisations, Members members, TeamKeys keys) {
        this.organisations = organisations;
        this.members = members;
        this.keys = keys;
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/teams")
    ModelAndView index(Shell shell, Administrator by) {
        List<TeamsPage.Line> lines = organisations.teams(by.organisation()).stream()
                .map(team -> new TeamsPage.Line(
                        team, members.inTeam(team.id()).size(), keys.holders(team.id()).size()))
                .toList();
        return Pages.show("access/teams", new TeamsPage(shell, lines));
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/teams/new")
    ModelAndView form(Shell shell, Administrator by) {
        return Pages.show("access/team",
                new TeamPage(shell, Problems.NONE, null, Secret.NOTHING, Choices.teamKinds(shell.words(), "")));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/teams/new")
    ModelAndView create(Shell shell, Typed typed, Administrator by) {
        Problems problems = Problems.none();
        FormRules.name(typed, "name", "access.team.name.missing", problems);
        Optional<Team.Kind> kind = typed.oneOf(Team.Kind.class, "kind");
        if (kind.isEmpty()) {
            problems.add("kind", "access.team.kind.missing");
        }
        if (!problems.isEmpty()) {
            return Pages.again("access/team", new TeamPage(shell, problems, null, typed.secret("name"),
                    Choices.teamKinds(shell.words(), typed.code("kind").orElse(""))));
        }
        organisations.addTeam(by, typed.secret("name").reveal(), kind.orElseThrow());
        return Pages.to("/admin/teams", "access.teams.added");
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/teams/{id}")
    ModelAndView edit(Shell shell, @PathVariable String id, Administrator by) {
        Team team = team(id, by);
        return Pages.show("access/team",
                new TeamPage(shell, Problems.NONE, team.id(), Secret.of(team.name()), List.of()));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/teams/{id}")
    ModelAndView update(Shell shell, @PathVariable String id, Typed typed, Administrator by) {
        TeamId team = team(id, by).id();
        Problems problems = Problems.none();
        FormRules.name(typed, "name", "access.team.name.missing", problems);
        if (!problems.isEmpty()) {
            return Pages.again("access/team", new TeamPage(shell, problems, team, typed.secret("name"), List.of()));
        }
        organisations.rename(by, team, typed.secret("name").reveal());
        return Pages.to("/admin/teams", "access.saved");
    }

    private Team team(String id, Administrator by) {
        return Ids.team(id)
                .flatMap(organisations::team)
                .filter(team -> team.organisation().equals(by.organisation()))
                .orElseThrow(NotFound::new);
    }
}
