package org.tayanych.calculations;

import java.util.List;

/**
 * One thing that a calculator asks for. Pages draw it, the JSON door holds bodies against it, and both read it with the
 * same eyes.
 *
 * @param name of the field, as JSON calls it: {@code averageMonthlyWage}
 * @param needed whether there is no answer without it
 * @param choices codes, for a choice
 * @param row what stands in each row, for rows; otherwise empty
 * @param shown how many rows or boxes a page begins with
 */
public record Ask(String name, Kind kind, boolean needed, List<String> choices, List<Ask> row, int shown) {

    /** The most rows of one list, wherever they come from. */
    public static final int MOST_ROWS = 500;

    /** What fits in. */
    public enum Kind {
        /** Money in the currency of the pack, at most as many decimals as it has. */
        SUM,
        /** A number of hours, pieces, per cent; at most two decimals. */
        NUMBER,
        /** A whole number of days, months or years. */
        WHOLE,
        /** A day, ISO 8601. */
        DAY,
        /** One of some codes. */
        CHOICE,
        /** Several sums in a row: the wages of months. */
        SUMS,
        /** Several days in a row. */
        DAYS,
        /** Several rows of the same things. */
        ROWS,
        /** One group of things that belong together; may stay out as a whole. */
        GROUP
    }

    static Ask sum(String name) {
        return new Ask(name, Kind.SUM, true, List.of(), List.of(), 1);
    }

    static Ask number(String name) {
        return new Ask(name, Kind.NUMBER, true, List.of(), List.of(), 1);
    }

    static Ask whole(String name) {
        return new Ask(name, Kind.WHOLE, true, List.of(), List.of(), 1);
    }

    static Ask day(String name) {
        return new Ask(name, Kind.DAY, true, List.of(), List.of(), 1);
    }

    static <E extends Enum<E>> Ask choice(String name, Class<E> codes) {
        List<String> names = java.util.Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        return new Ask(name, Kind.CHOICE, true, names, List.of(), 1);
    }

    static Ask sums(String name, int shown) {
        return new Ask(name, Kind.SUMS, true, List.of(), List.of(), shown);
    }

    static Ask days(String name, int shown) {
        return new Ask(name, Kind.DAYS, false, List.of(), List.of(), shown);
    }

    static Ask rows(String name, int shown, Ask... row) {
        return new Ask(name, Kind.ROWS, true, List.of(), List.of(row), shown);
    }

    static Ask group(String name, Ask... row) {
        return new Ask(name, Kind.GROUP, false, List.of(), List.of(row), 1);
    }

    /** The same, but it may be left out. */
    Ask ifAny() {
        return new Ask(name, kind, false, choices, row, shown);
    }

    /** The same with so many boxes to begin with. */
    Ask showing(int boxes) {
        return new Ask(name, kind, needed, choices, row, boxes);
    }

    public boolean several() {
        return kind == Kind.SUMS || kind == Kind.DAYS || kind == Kind.ROWS;
    }
}
