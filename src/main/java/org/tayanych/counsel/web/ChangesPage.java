package org.tayanych.counsel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.counsel.Moves;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** @param figures whether the reader may see the figures */
public record ChangesPage(Shell shell, List<Moves.Line> lines, boolean figures) implements Page {

    public String name(Moves.Line line) {
        return say(line.what(), line.happened());
    }

    /** A day, or a dash where there is none. */
    public String date(Optional<LocalDate> day) {
        return day.map(shell.words()::date).orElse("–");
    }

    public String moment(Moves.Line line) {
        return shell.words().moment(line.at());
    }
}
