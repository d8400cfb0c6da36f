package org.tayanych.access.web;

import java.util.List;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** Name and language of a member. */
public record DetailsPage(Shell shell, Problems problems, Secret name, List<Option> languages) implements Page {

    static DetailsPage of(Shell shell, Problems problems, Secret name, String language) {
        return new DetailsPage(shell, problems, name, Choices.languages(language));
    }
}
