package org.tayanych.evidence;

import java.util.Comparator;
import org.tayanych.vocabulary.Cut;

/** The place of one figure. @param part empty for the whole */
record Spot(Indicator indicator, Span span, Cut cut, String part) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::indicator)
            .thenComparing(Spot::span).thenComparing(Spot::cut).thenComparing(Spot::part);

    static Spot of(Figure figure) {
        return new Spot(figure.indicator(), figure.span(), figure.cut(), figure.part());
    }

    Spot whole() {
        return new Spot(indicator, span, Cut.WHOLE, "");
    }

    Spot in(Span other) {
        return new Spot(indicator, other, cut, part);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
