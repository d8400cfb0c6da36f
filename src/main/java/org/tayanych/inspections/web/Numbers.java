package org.tayanych.inspections.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.site.Typed;

/** Numbers, days and ids as they come in addresses and forms. */
final class Numbers {

    private static final int MOST_PAGES = 100_000;

    private Numbers() {
    }

    /** Which page of a list, from 1. */
    static int page(Typed typed) {
        return whole(typed, "page").filter(number -> number >= 1 && number <= MOST_PAGES).orElse(1);
    }

    /** Empty for anything that is no whole number from nothing to a million. */
    static Optional<Integer> whole(Typed typed, String field) {
        return typed.code(field).filter(code -> code.matches("\\d{1,7}")).map(Integer::parseInt)
                .filter(number -> number <= 1_000_000);
    }

    static Optional<LocalDate> day(Typed typed, String field) {
        try {
            return typed.code(field).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
