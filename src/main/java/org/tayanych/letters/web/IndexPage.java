package org.tayanych.letters.web;

import java.util.List;
import org.tayanych.letters.LetterKind;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** Which letter for what. */
public record IndexPage(Shell shell) implements Page {

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }

    public String path(LetterKind kind) {
        return shell.link("/letters/" + kind.path());
    }
}
