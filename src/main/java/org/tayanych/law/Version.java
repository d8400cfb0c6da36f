package org.tayanych.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What one provision said from one day to another.
 *
 * @param provision code of the provision
 * @param article as lawyers write it: {@code 94.4}; a dash when it has not been found
 * @param validTo the last day it was in force; empty while it is
 * @param mark how sure we are of all of it
 * @param words the law's own words by the language they are published in ({@code ky}, {@code ru}, …); empty when they
 *     have not been copied from an official text
 * @param summary plain words of our own
 * @param numbers what calculators take from it, by name; exact decimals
 * @param open what a lawyer still has to confirm about it, although the mark may be good
 * @param source where this version was read
 * @param review who checked it and when; empty when nobody has
 */
public record Version(
        String provision,
        String article,
        Act act,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Mark mark,
        Map<String, String> words,
        Wording summary,
        Map<String, BigDecimal> numbers,
        Optional<Wording> open,
        String source,
        Optional<Review> review) {

    /** A person's check of a version, by name or office, and its day. */
    public record Review(String by, LocalDate on) {}

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** @throws IllegalStateException when the version has no such number: a pack is checked for them when it is loaded */
    public BigDecimal number(String name) {
        BigDecimal number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException(provision + " has no number " + name);
        }
        return number;
    }
}
