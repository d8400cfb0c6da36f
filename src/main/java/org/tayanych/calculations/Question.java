package org.tayanych.calculations;

import java.time.LocalDate;
import java.util.List;
import org.tayanych.law.Pack;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * What a calculator is asked, typed and complete: a record for each calculator. Give it to {@link Calculations#answer}.
 * Sums are in the currency of the country's pack.
 */
public interface Question {

    Calculator calculator();

    /** Whose law counts. */
    Country country();

    /** What does not fit together, such as an end before a beginning. Adds to the problems; looks at no law. */
    void check(Problems problems);

    /** Which rules and rates must be known before it can be counted. Asked after {@link #check} found nothing. */
    List<Need> needs(Pack pack);

    /** Counts. Every need is met by now. */
    void count(Counting counting);

    /** A rule or a rate that there must be on a day. */
    sealed interface Need {

        /** @param field that named the day */
        record Rule(String code, LocalDate on, String field) implements Need {}

        /** @param field that named the day */
        record Rate(String series, LocalDate on, String field) implements Need {}
    }
}
