package org.tayanych.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads rate series, and notes what contradicts itself. */
final class RateReader {

    private final List<Flaw> flaws;

    RateReader(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    Map<String, RateSeries> read(List<Spot> series) {
        Map<String, RateSeries> all = new LinkedHashMap<>();
        for (Spot spot : series) {
            RateSeries read = series(spot);
            if (all.put(read.code(), read) != null) {
                flaws.add(spot.flaw("law.flaw.twice", read.code()));
            }
        }
        return all;
    }

    private RateSeries series(Spot spot) {
        LocalDate through = spot.at("valid_through").day(flaws);
        TreeMap<LocalDate, RateSeries.Rate> rates = new TreeMap<>();
        for (Spot rate : spot.at("rates").each()) {
            LocalDate since = rate.at("since").day(flaws);
            Mark mark = Mark.valueOf(rate.text("mark"));
            if (rates.put(since, new RateSeries.Rate(rate.node().path("value").decimalValue(), since, mark)) != null) {
                flaws.add(rate.flaw("law.flaw.rate.twice", since.toString()));
            }
            if (since.isAfter(through)) {
                flaws.add(rate.flaw("law.flaw.rate.late", through.toString()));
            }
        }
        return new RateSeries(
                spot.text("code"), spot.wording("title"), through, spot.text("source"), Collections.unmodifiableNavigableMap(rates));
    }
}
