package org.tayanych.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A rate that an authority sets from day to day: a key rate in percent a year, a minimum wage in money a month.
 *
 * @param code stable name: {@code RU-KEY-RATE}
 * @param validThrough the last day for which the series is known; beyond it nothing is guessed
 * @param rates by the first day on which each applies
 */
public record RateSeries(
        String code, Wording title, LocalDate validThrough, String source, NavigableMap<LocalDate, Rate> rates) {

    /** @param since first day on which it applies */
    public record Rate(BigDecimal value, LocalDate since, Mark mark) {}

    /** Empty before the first and after the last day that is known. */
    public Optional<Rate> on(LocalDate day) {
        if (day.isAfter(validThrough)) {
            return Optional.empty();
        }
        return Optional.ofNullable(rates.floorEntry(day)).map(entry -> entry.getValue());
    }
}
