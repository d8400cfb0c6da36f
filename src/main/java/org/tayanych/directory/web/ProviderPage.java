package org.tayanych.directory.web;

import java.util.List;
import org.tayanych.directory.Mark;
import org.tayanych.directory.Provider;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** The form for a provider. @param teams of this installation that could take its referrals */
public record ProviderPage(Shell shell, Problems problems, String action, List<Option> teams, Filled filled) implements Page {

    public List<Language> languagesWritten() {
        return Filled.WRITTEN;
    }

    public Secret value(String field, Language language) {
        return filled.value(field + "-" + language.code());
    }

    public List<Option> countries() {
        return Choices.countries(shell.words(), Choices.first(filled, "country"));
    }

    public List<Option> kinds() {
        return Choices.of(shell.words(), Provider.Kind.class, "directory.kind.", Choices.first(filled, "kind"));
    }

    public List<Option> marks() {
        return Choices.of(shell.words(), Mark.class, "directory.mark.", Choices.first(filled, "mark"));
    }
}
