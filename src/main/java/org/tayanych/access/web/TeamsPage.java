package org.tayanych.access.web;

import java.util.List;
import org.tayanych.access.Team;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The teams of an organisation. */
public record TeamsPage(Shell shell, List<Line> teams) implements Page {

    /** @param holders how many members can open the team's cases */
    public record Line(Team team, int members, int holders) {}
}
