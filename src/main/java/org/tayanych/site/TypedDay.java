package org.tayanych.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as it was typed into the three boxes of the form part {@code date}. */
public record TypedDay(String day, String month, String year) {

    public static final TypedDay BLANK = new TypedDay("", "", "");

    /** What was typed for this field: {@code <field>-day}, {@code -month}, {@code -year}. */
    public static TypedDay of(Typed typed, String field) {
        return new TypedDay(
                typed.code(field + "-day").orElse(""),
                typed.code(field + "-month").orElse(""),
                typed.code(field + "-year").orElse(""));
    }

    /** Boxes that begin filled. */
    public static TypedDay of(LocalDate day) {
        return new TypedDay(
                Integer.toString(day.getDayOfMonth()), Integer.toString(day.getMonthValue()), Integer.toString(day.getYear()));
    }

    public boolean blank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** Empty when it is no day of the calendar. */
    public Optional<LocalDate> read() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
