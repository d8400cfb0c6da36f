package org.tayanych.imports.web;

import java.util.List;
import org.tayanych.imports.ImportKind;
import org.tayanych.imports.Run;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** What can be imported, and what was. */
public record ImportsPage(Shell shell, List<ImportKind> kinds, List<Run> runs, String chosen, Problems problems) implements Page {

    public List<Option> options() {
        String first = chosen.isEmpty() && !kinds.isEmpty() ? kinds.getFirst().code() : chosen;
        return kinds.stream()
                .map(kind -> Option.of(kind.code(), say(kind.words() + ".title"), kind.code().equals(first))
                        .hinted(say(kind.words() + ".hint")))
                .toList();
    }

    public String title(Run run) {
        return kinds.stream().filter(kind -> kind.code().equals(run.kind())).findFirst()
                .map(kind -> say(kind.words() + ".title")).orElse("");
    }

    public String tone(Run run) {
        return Tones.of(run.state());
    }

    /** The heads of a kind's columns as the reader's language has them. */
    public List<String> columns(ImportKind kind) {
        return kind.columns().stream()
                .map(column -> say(kind.words() + ".column." + column.code()) + (column.required() ? " *" : ""))
                .toList();
    }
}
