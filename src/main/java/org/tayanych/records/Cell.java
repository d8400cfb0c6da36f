package org.tayanych.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tayanych.imports.Row;

/** Cells of a list, read as what they mean. A cell that means nothing is a flaw of its row. */
final class Cell {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?)|(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})");
    private static final int FIRST_YEAR = 1991;

    private Cell() {
    }

    /** Empty when the cell is; a flaw when it is no day, before 1991, or after today. */
    static Optional<LocalDate> day(Row row, String column, LocalDate today) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = read(text).filter(read -> read.getYear() >= FIRST_YEAR && !read.isAfter(today));
        if (day.isEmpty()) {
            row.flaw(column, "imports.flaw.day");
        }
        return day;
    }

    private static Optional<LocalDate> read(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean iso = parts.group(1) != null;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(iso ? 1 : 6)), Integer.parseInt(parts.group(iso ? 2 : 5)),
                    Integer.parseInt(parts.group(iso ? 3 : 4))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** 0 for an empty cell; a flaw when it is no whole number or more than a million. */
    static int number(Row row, String column) {
        String text = row.text(column).replaceAll("[\\s\\u00a0]", "");
        if (!text.matches("\\d{0,7}") || !text.isEmpty() && Integer.parseInt(text) > 1_000_000) {
            row.flaw(column, "imports.flaw.number");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** The constant of this code; a flaw when there is none, also for an empty cell. */
    static <E extends Enum<E>> Optional<E> code(Row row, String column, Class<E> list) {
        String text = row.text(column).toUpperCase(java.util.Locale.ROOT);
        for (E constant : list.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        row.flaw(column, "imports.flaw.unknown_code");
        return Optional.empty();
    }
}
