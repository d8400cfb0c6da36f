package org.tayanych.hotline.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseSearch;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** A place to say what to look for, and what was found in this step. */
public record SearchPage(Shell shell, Secret words, Optional<CaseSearch.Found> found, Problems problems) implements Page {

    public String topics(CaseFile file) {
        return file.topics().stream().map(topic -> say(topic.key())).collect(Collectors.joining("; "));
    }

    public String oldest() {
        return found.flatMap(CaseSearch.Found::oldest).map(shell.words()::moment).orElse("");
    }
}
