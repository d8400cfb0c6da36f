package org.tayanych.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.directory.Change;
import org.tayanych.directory.Entry;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/**
 * One entry at the desk.
 *
 * @param may whether the reader edits it
 * @param keeps whether the reader's own organisation keeps its provider
 * @param receiver the team here that takes referrals, in words
 */
public record EntryPage(
        Shell shell,
        Problems problems,
        Entry entry,
        boolean may,
        boolean keeps,
        String receiver,
        List<Change> history,
        LocalDate today) implements Page {

    public EntryView view() {
        return EntryView.of(shell.words(), entry, today);
    }

    public String terms() {
        return Stream.concat(view().marks().stream(), Stream.of(say("directory.cost." + entry.terms().cost().name())))
                .distinct().collect(Collectors.joining(", "));
    }

    public String capacity() {
        return entry.capacity()
                .map(capacity -> say("directory.capacity.is", capacity.free(), capacity.beds(), capacity.asOf()))
                .orElse(say("directory.capacity.unknown"));
    }
}
