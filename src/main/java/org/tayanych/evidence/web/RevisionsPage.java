package org.tayanych.evidence.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tayanych.evidence.Edition;
import org.tayanych.evidence.Revision;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Shell;

/** Corrections and revisions, and every edition. */
public record RevisionsPage(Shell shell, Snapshot snapshot, List<Edition> editions) implements ResultTexts {

    private static final int MOST = 200;

    /** Those that nobody could expect: a year that still lasted is left out. */
    public List<Revision> revisions() {
        return snapshot.revisions().stream().filter(one -> !one.expected()).limit(MOST).toList();
    }

    public String value(Optional<BigDecimal> value) {
        return value.map(this::number).orElse(say("evidence.held"));
    }
}
