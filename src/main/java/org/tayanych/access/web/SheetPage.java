package org.tayanych.access.web;

import java.util.List;
import java.util.stream.Collectors;
import org.tayanych.access.Team;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * A team's recovery sheet.
 *
 * @param shares what is printed; empty before
 * @param needed how many of them give the key back
 */
public record SheetPage(Shell shell, Problems problems, Team team, List<Secret> shares, int needed) implements Page {

    /** Shares as they were typed, one a line. */
    public Secret typed() {
        return Secret.of(shares.stream().map(Secret::reveal).collect(Collectors.joining("\n")));
    }
}
