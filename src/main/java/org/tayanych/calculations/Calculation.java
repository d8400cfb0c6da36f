package org.tayanych.calculations;

import java.util.Currency;
import java.util.List;
import org.tayanych.law.Mark;
import org.tayanych.law.Version;

/**
 * What came out, with everything that a lawyer needs to count it again. An estimate, never a decision.
 *
 * @param readings where the law can be read in more than one way: each reading with its result, the one we took first;
 *     otherwise empty
 * @param pack the law pack by its name and version: {@code KG 2026-11-21}
 * @param rules the versions of the provisions that it rests on, in the order in which they were used
 * @param mark how sure we are of the law, by its least sure part. A worker is told the figure only when {@link #confirmed}
 * @param unconfirmed the rules and rates that nobody has confirmed, by code; empty when all are
 */
public record Calculation(
        Calculator calculator,
        Quantity result,
        Currency currency,
        List<Reading> readings,
        List<Step> steps,
        String pack,
        List<Version> rules,
        Mark mark,
        List<Unsure> unconfirmed) {

    /** @param why word key of the sentence that tells this reading from the others */
    public record Reading(Quantity result, String why, List<Object> arguments) {}

    /** A rule or rate that nobody has confirmed. @param article empty for a rate */
    public record Unsure(String code, String article) {}

    /** Whether all law in it may be told to a worker as a fact; otherwise the worker reads "ask us". */
    public boolean confirmed() {
        return mark.confirmed();
    }
}
