package org.tayanych.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sources reported: comes with the application as data, read and checked at the start.
 *
 * @param sources by their names, in the order in which they stand
 * @param figures one for each indicator, period and region
 * @param others what further sources print for the same
 * @param line workers for one inspector, the yardstick of the ILO
 */
public record History(
        Map<String, Source> sources,
        List<Figure> figures,
        List<Figure> others,
        List<Claim> claims,
        List<Rate> rates,
        List<Capacity> capacity,
        Line line) {

    /** @param workers for one inspector */
    public record Line(long workers, String source) {}

    Optional<Figure> figure(Indicator indicator, Span span) {
        return figures.stream()
                .filter(one -> one.whole() && one.indicator() == indicator && one.span().equals(span))
                .findFirst();
    }

    /** Som for one dollar in this year, as far as known. */
    public Optional<Rate> rate(int year) {
        return rates.stream().filter(one -> one.year() == year).findFirst();
    }
}
