package org.tayanych.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.tayanych.vocabulary.Country;

/**
 * The law of one country as we know it, in one version of our knowledge.
 *
 * @param version of the pack: the day on which its author closed it, and a number when there are more that day
 * @param since the first day from which answers may be drawn from the pack: an earlier event has no rule. Older versions may
 *     stand in it to be read
 */
public record Pack(
        Country country,
        String version,
        Currency currency,
        LocalDate since,
        Map<String, Act> acts,
        Map<String, Provision> provisions,
        Map<String, RateSeries> rates,
        WorkDays workDays) {

    /**
     * What the provision said on the day of the event; empty when the pack has no rule for that day. For reading what
     * the law said before the pack's first day, ask the {@link Provision} itself.
     */
    public Optional<Version> on(String provision, LocalDate event) {
        if (event.isBefore(since)) {
            return Optional.empty();
        }
        return Optional.ofNullable(provisions.get(provision)).flatMap(found -> found.on(event));
    }

    public Optional<RateSeries> series(String code) {
        return Optional.ofNullable(rates.get(code));
    }

    public Collection<Provision> all() {
        return provisions.values();
    }

    /** As answers and letters name it: {@code KG 2026-11-21}. */
    public String name() {
        return country.code() + " " + version;
    }
}
