package org.tayanych.evidence;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tayanych.vocabulary.Cut;

/**
 * Everything that is published, at one moment.
 *
 * @param edition number of the newest edition; zero when only the history is there
 * @param figures ordered by indicator, period, cut and part; one for each
 * @param beside what contradicts them
 */
public record Snapshot(long edition, History history, List<Figure> figures, List<Figure> beside, List<Revision> revisions) {

    /** Of the whole country. */
    public List<Figure> wholes() {
        return figures.stream().filter(Figure::whole).toList();
    }

    public List<Figure> of(Indicator indicator) {
        return figures.stream().filter(figure -> figure.indicator() == indicator && figure.whole()).toList();
    }

    public List<Figure> of(Indicator indicator, Span span, Cut cut) {
        return figures.stream()
                .filter(figure -> figure.indicator() == indicator && figure.span().equals(span) && figure.cut() == cut)
                .toList();
    }

    public Optional<Figure> whole(Indicator indicator, Span span) {
        return of(indicator, span, Cut.WHOLE).stream().findFirst();
    }

    /** What stands beside this figure. */
    public List<Figure> beside(Figure figure) {
        return beside.stream()
                .filter(one -> one.indicator() == figure.indicator() && one.span().equals(figure.span())).toList();
    }

    /** Whole years that have a figure, from the first. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        wholes().stream().filter(figure -> figure.span().isYear()).forEach(figure -> years.add(figure.span().inYear()));
        return List.copyOf(years);
    }

    /** Whether any figure was counted from invented rows. */
    public boolean sample() {
        return figures.stream().anyMatch(figure -> figure.quality() == Quality.SAMPLE)
                || revisions.stream().anyMatch(Revision::sample);
    }

    /** Indicators that have a figure of the whole, as they are listed. */
    public Stream<Indicator> indicators() {
        return wholes().stream().map(Figure::indicator).distinct();
    }
}
