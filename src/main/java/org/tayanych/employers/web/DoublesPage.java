package org.tayanych.employers.web;

import java.util.List;
import org.tayanych.employers.Entry;
import org.tayanych.employers.Suspicion;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** Pairs that may be one, side by side. */
public record DoublesPage(Shell shell, List<Suspicion> pairs, int count, int number) implements Page {

    static final int MOST = 10;

    public List<Entry> sides(Suspicion pair) {
        return List.of(pair.one(), pair.other());
    }

    public String where(Entry entry) {
        return Said.where(shell.words(), entry.workplace());
    }

    public String isic(Entry entry) {
        return Said.isic(shell.words(), entry.workplace().isic());
    }

    public String size(Entry entry) {
        return Said.size(shell.words(), entry.workplace());
    }

    public List<String> names(Entry entry) {
        var name = entry.written().name();
        return java.util.stream.Stream.of(name.kyrgyz(), name.russian(), name.latin()).filter(each -> !each.isBlank()).toList();
    }

    public int pageCount() {
        return (count + MOST - 1) / MOST;
    }
}
