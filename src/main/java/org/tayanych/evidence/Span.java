package org.tayanych.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tayanych.vocabulary.Period;

/**
 * The days that a figure is about: a year ({@code 2025}), a quarter ({@code 2026-Q3}), or months from one to another ({@code
 * 2025-01/2025-09}).
 */
public record Span(YearMonth from, YearMonth until) implements Comparable<Span> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d\\d)/(\\d{4})-(\\d\\d))?");

    /** @throws IllegalArgumentException when it ends before it begins */
    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public static Span year(int year) {
        return new Span(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** @param quarter 1 to 4 */
    public static Span quarter(int year, int quarter) {
        return new Span(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
    }

    /** The year and its quarters. */
    static List<Span> within(int year) {
        return IntStream.rangeClosed(0, 4).mapToObj(at -> at == 0 ? year(year) : quarter(year, at)).toList();
    }

    /** Empty for anything that is no such code. */
    public static Optional<Span> of(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(quarter(year, Integer.parseInt(parts.group(2))));
        }
        if (parts.group(3) == null) {
            return Optional.of(year(year));
        }
        int first = Integer.parseInt(parts.group(3));
        int last = Integer.parseInt(parts.group(5));
        YearMonth until = last < 1 || last > 12 ? YearMonth.of(1, 1) : YearMonth.of(Integer.parseInt(parts.group(4)), last);
        boolean wrong = first < 1 || first > 12 || until.isBefore(YearMonth.of(year, first));
        return wrong ? Optional.empty() : Optional.of(new Span(YearMonth.of(year, first), until));
    }

    public boolean isYear() {
        return equals(year(from.getYear()));
    }

    public boolean isQuarter() {
        return from.getMonthValue() % 3 == 1 && until.equals(from.plusMonths(2));
    }

    /** The year it begins in. */
    public int inYear() {
        return from.getYear();
    }

    /** From 1, of a quarter. */
    public int number() {
        return (from.getMonthValue() + 2) / 3;
    }

    /** Whether it lies inside of the other, and is shorter. */
    boolean partOf(Span other) {
        return !equals(other) && !from.isBefore(other.from) && !until.isAfter(other.until);
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return until.atEndOfMonth();
    }

    Period days() {
        return new Period(firstDay(), lastDay());
    }

    public String code() {
        if (isYear()) {
            return "%04d".formatted(from.getYear());
        }
        return isQuarter() ? "%04d-Q%d".formatted(from.getYear(), number()) : from + "/" + until;
    }

    /** By the last day, a year after its parts. */
    @Override
    public int compareTo(Span other) {
        int byEnd = until.compareTo(other.until);
        return byEnd != 0 ? byEnd : other.from.compareTo(from);
    }

    @Override
    public String toString() {
        return code();
    }
}
