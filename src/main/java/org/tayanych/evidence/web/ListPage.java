package org.tayanych.evidence.web;

import java.util.List;
import java.util.Set;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Paid;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Cut;

/** A page with one plain table: blocked inspections, time to a result, paid against ordered. */
public record ListPage(Shell shell, Snapshot snapshot) implements ResultTexts {

    private static final Set<Indicator> BLOCKED = Set.of(Indicator.INSPECTIONS_BLOCKED, Indicator.DAYS_LOST);

    /** Inspections that a rule stopped, and days lost; the latest period first, the whole before its rules. */
    public List<Figure> blocked() {
        return snapshot.figures().stream()
                .filter(figure -> BLOCKED.contains(figure.indicator()) && (figure.whole() || figure.cut() == Cut.RULE))
                .sorted((one, other) -> one.span().equals(other.span())
                        ? one.part().compareTo(other.part()) : other.span().compareTo(one.span()))
                .toList();
    }

    public List<Figure> times() {
        return snapshot.wholes().stream().filter(figure -> figure.indicator().theme() == Indicator.Theme.TIME).toList();
    }

    public List<Paid> paid() {
        return Paid.of(snapshot);
    }

    public String percent(Paid pair) {
        return pair.percent().map(number -> number(number) + "\u00a0%").orElse("–");
    }

    /** Of a hundred, for the bar. */
    public int share(Paid pair) {
        return pair.percent().map(number -> Math.min(100, number.intValue())).orElse(0);
    }
}
