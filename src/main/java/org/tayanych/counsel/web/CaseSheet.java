package org.tayanych.counsel.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.calculations.Sheet;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/**
 * What a calculator beside a case is filled with: from the case first, then as the member typed it. What the calculators
 * call {@code payments[0].on} is the field {@code payments-0-on} here, and a day has three boxes.
 */
record CaseSheet(Map<String, Secret> fields, String prefix) implements Sheet {

    /** Rows of one list on a page. */
    static final int MOST_ROWS = 40;

    private static final String NO_DAY = "?";

    static CaseSheet of(Typed typed) {
        Map<String, Secret> fields = new LinkedHashMap<>();
        typed.names().forEach(name -> fields.put(name, typed.secret(name)));
        return new CaseSheet(fields, "");
    }

    static CaseSheet filled(Map<String, Secret> fields) {
        return new CaseSheet(fields, "");
    }

    @Override
    public Optional<String> text(String name) {
        String field = prefix + name;
        String text = fields.containsKey(field + "-day") ? day(field) : value(field).reveal();
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    @Override
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < count(prefix + name); at++) {
            texts.add(text(name + "-" + at).orElse(""));
        }
        return texts;
    }

    @Override
    public List<Sheet> rows(String name) {
        List<Sheet> rows = new ArrayList<>();
        for (int at = 0; at < count(prefix + name); at++) {
            rows.add(new CaseSheet(fields, prefix + name + "-" + at + "-"));
        }
        return rows.isEmpty() ? List.of(new CaseSheet(fields, prefix + name + "-")) : rows;
    }

    @Override
    public boolean blank() {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .allMatch(field -> field.getValue().isBlank());
    }

    /** What stands in a field, its whole name given. */
    Secret value(String field) {
        return fields.getOrDefault(field, Secret.NOTHING);
    }

    /** How many rows of a list there are, filled or not. */
    int count(String list) {
        int count = 0;
        while (count < MOST_ROWS && isThere(list + "-" + count)) {
            count++;
        }
        return count;
    }

    /** The problems by the names that the page has for the fields. */
    Problems place(Problems problems) {
        Problems placed = Problems.none();
        for (Problems.Problem problem : problems.all()) {
            String field = problem.field().replaceAll("\\[(\\d+)]", "-$1").replace('.', '-');
            Object[] arguments = problem.arguments().toArray();
            if (fields.containsKey(field + "-day")) {
                placed.addDate(field, problem.key(), arguments);
            } else {
                placed.add(field, problem.key(), arguments);
            }
        }
        return placed;
    }

    private boolean isThere(String start) {
        return fields.keySet().stream().anyMatch(name -> name.equals(start) || name.startsWith(start + "-"));
    }

    /** ISO 8601 when the boxes hold digits, nothing when they are empty, otherwise something that is no day. */
    private String day(String field) {
        List<String> boxes = Stream.of("-year", "-month", "-day").map(box -> value(field + box).reveal()).toList();
        if (boxes.stream().allMatch(String::isEmpty)) {
            return "";
        }
        boolean digits = boxes.getFirst().matches("\\d{4}") && boxes.stream().skip(1).allMatch(box -> box.matches("\\d{1,2}"));
        return digits ? "%s-%2s-%2s".formatted(boxes.toArray()).replace(' ', '0') : NO_DAY;
    }
}
