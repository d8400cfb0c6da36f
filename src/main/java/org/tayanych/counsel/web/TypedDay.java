package org.tayanych.counsel.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.site.Typed;

/** A day as it was typed into three boxes. */
public record TypedDay(String day, String month, String year) {

    static final TypedDay BLANK = new TypedDay("", "", "");

    static TypedDay of(Typed typed, String field) {
        return new TypedDay(
                typed.code(field + "-day").orElse(""),
                typed.code(field + "-month").orElse(""),
                typed.code(field + "-year").orElse(""));
    }

    boolean blank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** Empty when it is no day of the calendar. */
    Optional<LocalDate> read() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
