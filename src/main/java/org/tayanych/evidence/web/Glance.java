package org.tayanych.evidence.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.evidence.Change;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Measure;

/** Results at a glance: years as columns, a row for each indicator and unit. */
public record Glance(Shell shell, Snapshot snapshot) implements ResultTexts {

    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 6;

    /** @param by the figure of each year, in the order of the columns */
    public record Row(Indicator indicator, Measure.Unit unit, List<Optional<Figure>> by) {

        List<Figure> known() {
            return by.stream().flatMap(Optional::stream).toList();
        }

        public List<String> sources() {
            return known().stream().map(Figure::source).distinct().toList();
        }
    }

    /** The first year that any source tells of, or the last six. */
    public List<Integer> years() {
        List<Integer> years = snapshot.years().stream().filter(year -> year >= FIRST_YEAR).toList();
        return years.subList(Math.max(0, years.size() - YEARS), years.size());
    }

    /** By their heading; only what has a figure of a whole year. */
    public Map<Indicator.Theme, List<Row>> themes() {
        Map<Indicator.Theme, List<Row>> themes = new EnumMap<>(Indicator.Theme.class);
        snapshot.indicators().sorted().forEach(indicator -> rows(indicator)
                .forEach(row -> themes.computeIfAbsent(indicator.theme(), theme -> new ArrayList<>()).add(row)));
        return themes;
    }

    /** The newest change that can be computed, with its years; "n/a" from zero. */
    public String change(Row row) {
        List<Figure> known = row.known();
        return known.reversed().stream()
                .filter(figure -> Change.percent(figure, known).isPresent() || Change.fromZero(figure, known))
                .findFirst()
                .map(figure -> change(figure, known))
                .orElse("–");
    }

    /** Of which years the change is; empty when there is none. */
    public String changed(Row row) {
        List<Figure> known = row.known();
        return known.reversed().stream()
                .filter(figure -> Change.percent(figure, known).isPresent() || Change.fromZero(figure, known))
                .findFirst()
                .map(figure -> figure.span().inYear() - 1 + "–" + figure.span().inYear())
                .orElse("");
    }

    /** Names of all sources of the table, in the order of their numbers. */
    public List<String> sources() {
        return themes().values().stream().flatMap(List::stream).flatMap(row -> row.sources().stream()).distinct().toList();
    }

    /** Small multiples of whatever has at least two years. */
    public List<Bars> panels() {
        return snapshot.indicators().sorted()
                .flatMap(this::rows)
                .filter(row -> row.known().stream().filter(figure -> figure.value().isPresent()).count() > 1)
                .map(row -> Bars.of(this, row.known(), years()))
                .toList();
    }

    private Stream<Row> rows(Indicator indicator) {
        List<Integer> years = years();
        Map<Measure.Unit, List<Figure>> units = new LinkedHashMap<>();
        snapshot.of(indicator).stream()
                .filter(figure -> figure.span().isYear() && years.contains(figure.span().inYear()))
                .forEach(figure -> units.computeIfAbsent(figure.unit(), unit -> new ArrayList<>()).add(figure));
        return units.entrySet().stream().map(unit -> new Row(indicator, unit.getKey(), years.stream()
                .map(year -> unit.getValue().stream().filter(figure -> figure.span().inYear() == year).findFirst())
                .toList()));
    }
}
