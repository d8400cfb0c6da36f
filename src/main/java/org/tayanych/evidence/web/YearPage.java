package org.tayanych.evidence.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Rate;
import org.tayanych.evidence.Revision;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.Source;
import org.tayanych.evidence.Span;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;

/**
 * One indicator in one year: the figure, what it is made of, and the way to the rows behind it.
 *
 * @param desk where a member finds those rows; empty when there is no such list
 */
public record YearPage(Shell shell, Snapshot snapshot, Indicator indicator, int year, Optional<String> desk) implements ResultTexts {

    /** The year first, then its parts. */
    public List<Figure> figures() {
        Span whole = Span.year(year);
        return Stream.concat(snapshot.whole(indicator, whole).stream(), snapshot.of(indicator).stream()
                        .filter(figure -> figure.span().inYear() == year && !figure.span().equals(whole)))
                .toList();
    }

    public List<Figure> all() {
        return snapshot.of(indicator);
    }

    public List<Cut> cuts() {
        return Stream.of(Cut.values()).filter(cut -> cut != Cut.WHOLE && !parts(cut).isEmpty()).toList();
    }

    /** Of the whole year; the largest first, what is held back last. */
    public List<Figure> parts(Cut cut) {
        return snapshot.of(indicator, Span.year(year), cut).stream()
                .sorted((one, other) -> other.value().orElse(BigDecimal.valueOf(-1)).compareTo(one.value().orElse(BigDecimal.valueOf(-1))))
                .toList();
    }

    public List<Figure> beside() {
        return figures().stream().flatMap(figure -> snapshot.beside(figure).stream()).toList();
    }

    public List<Revision> revisions() {
        return snapshot.revisions().stream()
                .filter(one -> one.indicator() == indicator && one.span().inYear() == year && one.cut() == Cut.WHOLE)
                .toList();
    }

    public String value(Optional<BigDecimal> value) {
        return value.map(this::number).orElse(say("evidence.held"));
    }

    /** In som, to three digits, where the figure is in dollars and a rate is known. */
    public Optional<String> inSom(Figure figure) {
        return rate(figure).map(rate -> number(figure.value().orElseThrow().multiply(rate.som())
                .round(new MathContext(3, RoundingMode.HALF_UP))));
    }

    public Optional<Rate> rate(Figure figure) {
        return figure.unit() == Measure.Unit.USD && figure.value().isPresent()
                ? snapshot.history().rate(figure.span().inYear())
                : Optional.empty();
    }

    /** The source's own page; empty for what was counted here. */
    public Optional<Source> from(Figure figure) {
        return Optional.ofNullable(snapshot.history().sources().get(figure.source()));
    }
}
