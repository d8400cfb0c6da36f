package org.tayanych.access.web;

import java.util.List;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** The organisation as its workers will read it. */
public record OrganisationPage(Shell shell, Problems problems, Secret name, List<Option> kinds, List<Option> countries)
        implements Page {

    static OrganisationPage of(Shell shell, Problems problems, Secret name, String kind, String country) {
        return new OrganisationPage(
                shell, problems, name, Choices.kinds(shell.words(), kind), Choices.countries(shell.words(), country));
    }
}
