package org.tayanych.calculations.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tayanych.calculations.Ask;
import org.tayanych.calculations.Sheet;
import org.tayanych.site.Problems;
import tools.jackson.databind.JsonNode;

/** A JSON body as a sheet: decimals as strings or as JSON numbers, exactly as they were written. */
record JsonSheet(JsonNode body) implements Sheet {

    /** A number written with an exponent beyond this is no sum of money. */
    private static final int WIDEST = 40;

    @Override
    public Optional<String> text(String name) {
        return Optional.of(scalar(body.get(name))).filter(text -> !text.isEmpty());
    }

    @Override
    public List<String> texts(String name) {
        JsonNode list = body.get(name);
        return list == null || !list.isArray() ? List.of() : list.valueStream().map(JsonSheet::scalar).toList();
    }

    @Override
    public List<Sheet> rows(String name) {
        JsonNode rows = body.get(name);
        if (rows == null || rows.isNull()) {
            return List.of();
        }
        return rows.isArray() ? rows.valueStream().<Sheet>map(JsonSheet::new).toList() : List.of(new JsonSheet(rows));
    }

    /** An empty object is a row in which everything is missing; only what is not there at all is blank. */
    @Override
    public boolean blank() {
        return body.isNull();
    }

    private static String scalar(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            boolean sane = Math.abs(number.scale()) < WIDEST && number.precision() < WIDEST;
            return sane ? number.toPlainString() : "?";
        }
        return node.asString().strip();
    }

    /** Whether the body has the shape that the calculator takes: no other names, and each value of its kind. */
    static void check(JsonNode body, List<Ask> asks, Problems problems) {
        check(body, asks, Set.of("country", "currency"), "", problems);
    }

    private static void check(JsonNode body, List<Ask> asks, Set<String> besides, String path, Problems problems) {
        Set<String> known = new TreeSet<>(besides);
        asks.forEach(ask -> known.add(ask.name()));
        if (body.propertyStream().anyMatch(property -> !known.contains(property.getKey()))) {
            problems.add(path.isEmpty() ? "" : path.substring(0, path.length() - 1),
                    "site.api.unknown-field", String.join(", ", known));
        }
        besides.forEach(name -> scalar(body.get(name), path + name, false, problems));
        asks.forEach(ask -> check(body.get(ask.name()), ask, path + ask.name(), problems));
    }

    private static void check(@Nullable JsonNode value, Ask ask, String path, Problems problems) {
        if (value == null || value.isNull()) {
            return;
        }
        switch (ask.kind()) {
            case SUM, NUMBER, WHOLE -> scalar(value, path, true, problems);
            case DAY, CHOICE -> scalar(value, path, false, problems);
            case SUMS -> each(value, path, problems, (one, place) -> scalar(one, place, true, problems));
            case DAYS -> each(value, path, problems, (one, place) -> scalar(one, place, false, problems));
            case ROWS -> each(value, path, problems, (one, place) -> row(one, ask, place, problems));
            case GROUP -> row(value, ask, path, problems);
        }
    }

    private static void row(JsonNode value, Ask ask, String path, Problems problems) {
        if (value.isObject()) {
            check(value, ask.row(), Set.of(), path + ".", problems);
        } else {
            problems.add(path, "site.api.shape");
        }
    }

    private static void each(
            JsonNode value, String path, Problems problems, java.util.function.BiConsumer<JsonNode, String> one) {
        if (!value.isArray()) {
            problems.add(path, "site.api.shape");
            return;
        }
        for (int at = 0; at < Math.min(value.size(), Ask.MOST_ROWS); at++) {
            one.accept(value.get(at), path + "[" + at + "]");
        }
    }

    private static void scalar(@Nullable JsonNode value, String path, boolean number, Problems problems) {
        if (value != null && !value.isNull() && !value.isString() && !(number && value.isNumber())) {
            problems.add(path, "site.api.shape");
        }
    }
}
