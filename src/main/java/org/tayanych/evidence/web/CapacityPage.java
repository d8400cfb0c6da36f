package org.tayanych.evidence.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.tayanych.evidence.Capacity;
import org.tayanych.evidence.History;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Shell;

/** Inspectors against firms, workers, and the line of the ILO. */
public record CapacityPage(Shell shell, Snapshot snapshot) implements ResultTexts {

    private static final int WIDTH = 300;

    /** A bar of the chart. @param width in the drawing's own measure; zero where nothing can be computed */
    public record Bar(Capacity of, int y, int width) {}

    public List<Capacity> all() {
        return snapshot.history().capacity();
    }

    public History.Line line() {
        return snapshot.history().line();
    }

    public List<Bar> bars() {
        List<Capacity> all = all();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(at -> new Bar(all.get(at), at * 46 + 24, width(all.get(at).workersPerInspector())))
                .toList();
    }

    /** Where the line of the ILO stands. */
    public int lineAt() {
        return width(OptionalLong.of(line().workers()));
    }

    public int height() {
        return all().size() * 46 + 24;
    }

    public String name(Capacity one) {
        String country = say("vocabulary.country." + one.country().code());
        return one.period().map(span -> country + ", " + span(span)).orElse(country);
    }

    public String period(Capacity one) {
        return one.period().map(this::span).orElse(say("evidence.capacity.no_year"));
    }

    public String printed(OptionalLong number) {
        return number.isPresent() ? number(BigDecimal.valueOf(number.getAsLong())) : say("evidence.not_printed");
    }

    public String times(Capacity one) {
        return one.timesTheLine(line().workers()).map(times -> number(times) + "×").orElse(say("evidence.not_computable"));
    }

    /** What the chart shows, in a sentence for each country. */
    public String description() {
        return String.join("; ", all().stream().map(one -> name(one) + ": " + number(one.workersPerInspector())).toList());
    }

    private int width(OptionalLong workers) {
        long most = all().stream().mapToLong(one -> one.workersPerInspector().orElse(0)).max().orElse(1);
        return (int) (workers.orElse(0) * WIDTH / Math.max(1, most));
    }

}
