package org.tayanych.evidence.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.Span;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Cut;

/** One indicator by regions: nine tiles that lie roughly as the regions do, with their numbers, and the same as a table. */
public record RegionsPage(Shell shell, Snapshot snapshot, Choice chosen) implements ResultTexts {

    /** North-west to south-east. */
    private static final List<String> PLACES =
            List.of("KG-T", "KG-C", "KG-Y", "KG-J", "KG-GB", "KG-N", "KG-B", "KG-GO", "KG-O");

    /** What can be looked at by regions. */
    public record Choice(Indicator indicator, Span span) {}

    /** @param level 0 to 4, how strong its border is: of the largest */
    public record Tile(String region, Optional<Figure> figure, int level) {}

    /** Every indicator and year that is published by regions; the latest years first. */
    static List<Choice> choices(Snapshot snapshot) {
        return snapshot.figures().stream()
                .filter(figure -> figure.cut() == Cut.REGION && figure.span().isYear())
                .map(figure -> new Choice(figure.indicator(), figure.span()))
                .distinct()
                .sorted((one, other) -> other.span().equals(one.span())
                        ? one.indicator().compareTo(other.indicator()) : other.span().compareTo(one.span()))
                .toList();
    }

    public List<Choice> choices() {
        return choices(snapshot);
    }

    public String href(Choice choice) {
        return shell.link("/results/regions?of=" + choice.indicator().code() + "&in=" + choice.span().code());
    }

    public List<Tile> tiles() {
        BigDecimal most = figures().stream().flatMap(figure -> figure.value().stream()).reduce(BigDecimal.ONE, BigDecimal::max);
        return PLACES.stream().map(region -> {
            Optional<Figure> figure = figures().stream().filter(one -> one.part().equals(region)).findFirst();
            int level = figure.flatMap(Figure::value)
                    .map(value -> value.multiply(BigDecimal.valueOf(4)).divide(most, 0, java.math.RoundingMode.CEILING).intValue())
                    .orElse(0);
            return new Tile(region, figure, level);
        }).toList();
    }

    /** Every region in the same order, then what has no region. */
    public List<Figure> figures() {
        return snapshot.of(chosen.indicator(), chosen.span(), Cut.REGION);
    }

    public List<Figure> elsewhere() {
        return figures().stream().filter(figure -> !PLACES.contains(figure.part())).toList();
    }

    public Optional<Figure> whole() {
        return snapshot.whole(chosen.indicator(), chosen.span());
    }

}
