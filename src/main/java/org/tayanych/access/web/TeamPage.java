package org.tayanych.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.TeamId;

/**
 * One team, new or to be renamed.
 *
 * @param id null for a new one
 * @param kinds empty when it cannot be chosen any more
 */
public record TeamPage(Shell shell, Problems problems, @Nullable TeamId id, Secret name, List<Option> kinds)
        implements Page {

    public String action() {
        return id == null ? "/admin/teams/new" : "/admin/teams/" + id;
    }
}
