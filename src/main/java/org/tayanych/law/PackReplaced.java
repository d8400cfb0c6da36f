package org.tayanych.law;

import java.time.Instant;
import java.util.Set;
import org.tayanych.vocabulary.Country;

/**
 * Another pack of a country is in use now. Every node reads its folder by itself and says so by itself, so whoever hears
 * it must be able to hear it twice; {@link Packs#lastDifference} has what differs.
 *
 * @param from version of the pack that went
 * @param to version of the pack that came; may be the same when its author did not count on
 * @param changed codes of provisions and rate series that differ
 */
public record PackReplaced(Country country, String from, String to, Set<String> changed, Instant at) {}
