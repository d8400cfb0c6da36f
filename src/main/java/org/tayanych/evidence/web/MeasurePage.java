package org.tayanych.evidence.web;

import java.util.ArrayList;
import java.util.List;
import org.tayanych.evidence.Check;
import org.tayanych.evidence.Checks;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Measure;

/**
 * One indicator: what it means, how it is counted, every figure of it, and what contradicts them.
 *
 * @param rows whether a member can look at the rows behind it
 */
public record MeasurePage(Shell shell, Snapshot snapshot, Indicator indicator, boolean rows) implements CheckTexts {

    /** By period, the latest first. */
    public List<Figure> figures() {
        return snapshot.of(indicator).reversed();
    }

    public List<Figure> all() {
        return snapshot.of(indicator);
    }

    public List<Figure> beside() {
        return snapshot.beside().stream().filter(figure -> figure.indicator() == indicator).toList();
    }

    public List<Check> checks() {
        return Checks.of(snapshot).stream().filter(check -> check.indicator() == indicator).toList();
    }

    /** A chart for each unit that has two years at least. */
    public List<Bars> panels() {
        Glance glance = new Glance(shell, snapshot);
        return glance.panels().stream().filter(bars -> bars.indicator() == indicator).toList();
    }

    /** Codes of the method notes that hold for it. */
    public List<String> methods() {
        List<String> methods = new ArrayList<>();
        if (all().stream().anyMatch(figure -> !figure.quality().counted())) {
            methods.add("reported");
        }
        if (rows || all().stream().anyMatch(figure -> figure.quality().counted())) {
            methods.add("register");
        }
        if (indicator.guarded()) {
            methods.add("small");
        }
        if (units().size() > 1) {
            methods.add("units");
        }
        if (indicator.theme() == Indicator.Theme.TIME) {
            methods.add("time");
        }
        return methods;
    }

    /** Remarks on figures of it, each once. */
    public List<String> notes() {
        List<Figure> told = new ArrayList<>(all());
        told.addAll(beside());
        return told.stream().map(this::note).filter(note -> !note.isEmpty()).distinct().toList();
    }

    private List<Measure.Unit> units() {
        return all().stream().map(Figure::unit).distinct().toList();
    }

}
