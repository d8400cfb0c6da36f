package org.tayanych.evidence.web;

import java.util.List;
import org.tayanych.evidence.Check;
import org.tayanych.evidence.Checks;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Shell;

/** What the software counted again, and what contradicts each other. */
public record ChecksPage(Shell shell, Snapshot snapshot) implements CheckTexts {

    /** Contradictions first. */
    public List<Check> checks() {
        return Checks.of(snapshot);
    }

    public long contradicting() {
        return checks().stream().filter(check -> check.verdict() == Check.Verdict.CONTRADICTS).count();
    }

    public String published(Figure beside) {
        return snapshot.whole(beside.indicator(), beside.span()).map(this::value).orElse("–");
    }
}
