package org.tayanych.access.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tayanych.access.Staff;
import org.tayanych.access.Team;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.TeamId;

/** Everybody who works in the organisation. */
public record MembersPage(Shell shell, List<Staff.Person> people, List<Team> teams) implements Page {

    public String roles(Staff.Person person) {
        return Choices.named(shell.words(), person.roles());
    }

    public String teams(Staff.Person person) {
        Map<TeamId, String> names = teams.stream().collect(Collectors.toMap(Team::id, Team::name));
        return person.teams().stream().map(id -> names.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
    }
}
