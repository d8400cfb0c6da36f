package org.tayanych.law.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;

/**
 * The day on which somebody wants to know the law: from the address ({@code ?on=2026-11-22}) or from three boxes. Nothing
 * typed means today.
 *
 * @param problems what is wrong with it, for the page
 */
record AskedDay(LocalDate day, Problems problems) {

    private static final LocalDate FIRST = LocalDate.of(1991, 8, 31);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    static AskedDay of(Typed typed, LocalDate today) {
        Optional<String> written = typed.code("on").or(() -> boxes(typed));
        if (written.isEmpty()) {
            return typed.names().contains("on") && typed.secret("on").reveal().isBlank()
                    ? wrong(today, "law.problem.day")
                    : new AskedDay(today, Problems.NONE);
        }
        return read(written.get(), today);
    }

    /** The three boxes as one date, however wrong; empty when none of them was sent or all are empty. */
    private static Optional<String> boxes(Typed typed) {
        String day = typed.code("on-day").orElse("");
        String month = typed.code("on-month").orElse("");
        String year = typed.code("on-year").orElse("");
        return (day + month + year).isEmpty() ? Optional.empty() : Optional.of(year + "-" + two(month) + "-" + two(day));
    }

    private static String two(String digits) {
        return digits.matches("[0-9]") ? "0" + digits : digits;
    }

    private static AskedDay read(String written, LocalDate today) {
        if (!written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return wrong(today, "law.problem.day");
        }
        try {
            LocalDate day = LocalDate.parse(written);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? wrong(today, "law.problem.range") : new AskedDay(day, Problems.NONE);
        } catch (DateTimeException noSuchDay) {
            return wrong(today, "law.problem.day");
        }
    }

    private static AskedDay wrong(LocalDate today, String key) {
        return new AskedDay(today, Problems.none().addDate("on", key));
    }
}
