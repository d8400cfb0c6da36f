package org.tayanych.calculations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tayanych.calculations.Ask;
import org.tayanych.site.Option;
import org.tayanych.site.Words;
import org.tayanych.vault.Secret;

/**
 * Draws what a calculator asks for, filled with what was typed.
 *
 * @param slug whose own words come before the general ones
 * @param currency code behind the label of a sum
 * @param more name of the list that gets more rows this time; empty for none
 */
record Boxes(Words words, String slug, String currency, FormSheet sheet, String more) {

    private static final int AT_A_TIME = 3;

    List<Box> of(List<Ask> asks) {
        return asks.stream().map(ask -> box(ask, ask.name(), ask.name())).toList();
    }

    /** Every field with what was typed, for a form that sends the same again. */
    static Stream<DeadlinesPage.Typed> fields(List<Box> boxes) {
        return boxes.stream().flatMap(box -> switch (box) {
            case Box.Text text -> Stream.of(new DeadlinesPage.Typed(text.field(), text.value()));
            case Box.Day day -> Stream.of(new DeadlinesPage.Typed(day.field() + "-day", day.day()),
                    new DeadlinesPage.Typed(day.field() + "-month", day.month()), new DeadlinesPage.Typed(day.field() + "-year", day.year()));
            case Box.Choice choice -> choice.options().stream().filter(Option::chosen)
                    .map(option -> new DeadlinesPage.Typed(choice.field(), Secret.of(option.value())));
            case Box.Rows rows -> rows.rows().stream().flatMap(Boxes::fields);
        });
    }

    private Box box(Ask ask, String field, String path) {
        return switch (ask.kind()) {
            case SUM -> new Box.Text(field, optional(ask, label(path) + ", " + currency), hint(path, "sum"), sheet.value(field), "decimal");
            case NUMBER -> new Box.Text(field, optional(ask, label(path)), hint(path, null), sheet.value(field), "decimal");
            case WHOLE -> new Box.Text(field, optional(ask, label(path)), hint(path, null), sheet.value(field), "numeric");
            case DAY -> day(field, optional(ask, label(path)), hint(path, ask.needed() ? "day" : "today"));
            case CHOICE -> choice(ask, field, path);
            case SUMS, DAYS, ROWS -> rows(ask, field, path);
            case GROUP -> new Box.Rows(field, optional(ask, label(path)), hint(path, null), List.of(row(ask, field + "-", path)), false);
        };
    }

    private Box rows(Ask ask, String field, String path) {
        int count = Math.min(FormSheet.MOST_ROWS,
                Math.max(ask.shown(), sheet.count(field)) + (more.equals(field) ? AT_A_TIME : 0));
        List<List<Box>> rows = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            String one = field + "-" + at;
            rows.add(switch (ask.kind()) {
                case SUMS -> List.<Box>of(new Box.Text(one, (at + 1) + ". " + currency, null, sheet.value(one), "decimal"));
                case DAYS -> List.<Box>of(day(one, (at + 1) + ".", null));
                default -> row(ask, one + "-", path);
            });
        }
        boolean fixed = ask.name().equals("monthlyWages") || count == FormSheet.MOST_ROWS;
        return new Box.Rows(field, optional(ask, label(path)), hint(path, null), rows, !fixed);
    }

    private List<Box> row(Ask ask, String prefix, String path) {
        return ask.row().stream().map(inner -> {
            String inside = path + "." + inner.name();
            Box box = box(inner, prefix + inner.name(), words.has("calculations.ask." + inside) ? inside : inner.name());
            return box instanceof Box.Text text ? new Box.Text(text.field(), text.label(), null, text.value(), text.inputmode())
                    : box instanceof Box.Day day ? day(day.field(), day.label(), null) : box;
        }).toList();
    }

    private Box.Day day(String field, String label, @Nullable String hint) {
        return new Box.Day(field, label, hint, sheet.value(field + "-day"), sheet.value(field + "-month"),
                sheet.value(field + "-year"));
    }

    private Box choice(Ask ask, String field, String path) {
        String chosen = sheet.value(field).reveal();
        List<Option> options = ask.choices().stream()
                .map(code -> Option.of(code, words.say("calculations.choice." + code), code.equals(chosen)))
                .toList();
        List<Option> all = ask.needed()
                ? options
                : Stream.concat(Stream.of(Option.of("", words.say("calculations.not-chosen"), chosen.isEmpty())), options.stream())
                        .toList();
        return new Box.Choice(field, optional(ask, label(path)), all, ask.needed());
    }

    private String optional(Ask ask, String label) {
        return ask.needed() ? label : words.say("calculations.optional", label);
    }

    private String label(String path) {
        String own = "calculations." + slug + ".ask." + path;
        return words.say(words.has(own) ? own : "calculations.ask." + path);
    }

    private @Nullable String hint(String path, @Nullable String otherwise) {
        String own = "calculations.hint." + path;
        if (words.has(own)) {
            return words.say(own);
        }
        return otherwise == null ? null : words.say("calculations.hint." + otherwise);
    }
}
