package org.tayanych.letters.web;

import org.tayanych.letters.LetterForm;
import org.tayanych.letters.LetterKind;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** One letter's form. */
public record FormPage(Shell shell, LetterForm form, Problems problems) implements Page {

    public LetterKind kind() {
        return form.kind();
    }

    public String action() {
        return shell.link("/letters/" + kind().path());
    }
}
