package org.tayanych.hotline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.tayanych.hotline.Drafts;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** What is asked of the desk's forms again and again. */
final class Checks {

    private Checks() {
    }

    /** @param empty the sentence for words that are missing */
    static Problems words(Secret words, String field, String empty) {
        Problems problems = Problems.none();
        if (words.isBlank()) {
            problems.add(field, empty);
        }
        return tooLong(problems, words, field);
    }

    static Problems tooLong(Problems problems, Secret words, String field) {
        return words.length() > Drafts.LONGEST ? problems.add(field, "hotline.words.too_long", Drafts.LONGEST) : problems;
    }

    /** Day, month, year and an hour as {@code 14:30}; empty when they are no moment. */
    static Optional<Instant> moment(Typed typed, String field, String timeField, ZoneId zone) {
        try {
            LocalDate day = LocalDate.of(
                    number(typed, field + "-year"), number(typed, field + "-month"), number(typed, field + "-day"));
            LocalTime time = LocalTime.parse(typed.code(timeField).orElse(""));
            return Optional.of(day.atTime(time).atZone(zone).toInstant());
        } catch (java.time.DateTimeException | NumberFormatException noMoment) {
            return Optional.empty();
        }
    }

    private static int number(Typed typed, String field) {
        return Integer.parseInt(typed.code(field).orElse(""));
    }
}
