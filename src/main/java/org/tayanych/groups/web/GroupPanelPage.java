package org.tayanych.groups.web;

import java.util.List;
import java.util.Optional;
import org.tayanych.groups.Group;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * The group a case is in, or the ways into one.
 *
 * @param others groups of the case's team that it could join
 */
public record GroupPanelPage(
        Shell shell, CaseFrame frame, Optional<Group> group, List<Group> others, Secret title, Problems problems)
        implements Page {

    public List<Option> groups() {
        return others.stream()
                .map(other -> Option.of(
                        other.id().toString(), say("groups.titled", other.title().reveal(), other.cases()), false))
                .toList();
    }
}
