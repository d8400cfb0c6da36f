package org.tayanych.calculations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tayanych.calculations.Sheet;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/**
 * A posted form as a sheet. What JSON calls {@code payments[0].on} is {@code payments-0-on} here, a day has three boxes
 * ({@code …-day}, {@code -month}, {@code -year}).
 */
record FormSheet(Typed typed, String prefix) implements Sheet {

    /** The most rows that a page shows. */
    static final int MOST_ROWS = 40;

    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String NO_DAY = "?";

    static FormSheet of(Typed typed) {
        return new FormSheet(typed, "");
    }

    @Override
    public Optional<String> text(String name) {
        String field = prefix + name;
        String text = dated(field) ? day(field) : typed.secret(field).reveal().strip();
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    @Override
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < count(name); at++) {
            texts.add(text(name + "-" + at).orElse(""));
        }
        return texts;
    }

    @Override
    public List<Sheet> rows(String name) {
        List<Sheet> rows = new ArrayList<>();
        for (int at = 0; at < count(name); at++) {
            rows.add(new FormSheet(typed, prefix + name + "-" + at + "-"));
        }
        return rows.isEmpty() ? List.of(new FormSheet(typed, prefix + name + "-")) : rows;
    }

    @Override
    public boolean blank() {
        return typed.names().stream().filter(name -> name.startsWith(prefix)).allMatch(name -> typed.secret(name).isBlank());
    }

    /** How many rows of this list were sent, filled or not. */
    int count(String name) {
        int count = 0;
        while (count < MOST_ROWS && sent(prefix + name + "-" + count)) {
            count++;
        }
        return count;
    }

    Secret value(String field) {
        return typed.secret(field);
    }

    /** The problems by the names that the page has for the fields. */
    Problems place(Problems problems) {
        Problems placed = Problems.none();
        for (Problems.Problem problem : problems.all()) {
            String field = problem.field().replaceAll("\\[(\\d+)]", "-$1").replace('.', '-');
            Object[] arguments = problem.arguments().toArray();
            if (dated(field)) {
                placed.addDate(field, problem.key(), arguments);
            } else {
                placed.add(field, problem.key(), arguments);
            }
        }
        return placed;
    }

    private boolean sent(String start) {
        return typed.names().stream().anyMatch(name -> name.equals(start) || name.startsWith(start + "-"));
    }

    private boolean dated(String field) {
        return typed.names().contains(field + "-day");
    }

    private String day(String field) {
        String day = typed.secret(field + "-day").reveal().strip();
        String month = typed.secret(field + "-month").reveal().strip();
        String year = typed.secret(field + "-year").reveal().strip();
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return "";
        }
        boolean digits = DAY.matcher(day).matches() && DAY.matcher(month).matches() && YEAR.matcher(year).matches();
        return digits ? year + "-" + two(month) + "-" + two(day) : NO_DAY;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
