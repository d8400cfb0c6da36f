package org.tayanych.counsel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tayanych.calculations.Ask;
import org.tayanych.site.Option;
import org.tayanych.site.Words;
import org.tayanych.vault.Secret;

/**
 * One thing that a calculator asks for, ready to be drawn; texts are in the reader's language.
 *
 * @param field its name in the form
 * @param options of a choice; otherwise empty
 * @param rows of a list or a group; otherwise empty
 */
public record Asked(Ask ask, String field, String label, CaseSheet sheet, List<Option> options, List<List<Asked>> rows) {

    /** Empty rows that a list keeps open at its end. */
    private static final int SPARE = 2;

    static List<Asked> of(List<Ask> asks, String slug, Words words, CaseSheet sheet) {
        return asks.stream().map(ask -> of(ask, ask.name(), ask.name(), slug, words, sheet)).toList();
    }

    public Secret value() {
        return sheet.value(field);
    }

    public String part(String box) {
        return sheet.value(field + "-" + box).reveal();
    }

    public boolean several() {
        return !rows.isEmpty();
    }

    private static Asked of(Ask ask, String field, String path, String slug, Words words, CaseSheet sheet) {
        String own = "calculations." + slug + ".ask." + path;
        String last = "calculations.ask." + ask.name();
        String general = words.has("calculations.ask." + path) ? "calculations.ask." + path : last;
        String label = words.say(words.has(own) ? own : general);
        String chosen = sheet.value(field).reveal();
        List<Option> options = Stream.concat(
                        ask.needed() ? Stream.empty() : Stream.of(Option.of("", words.say("calculations.not-chosen"), false)),
                        ask.choices().stream()
                                .map(code -> Option.of(code, words.say("calculations.choice." + code), code.equals(chosen))))
                .toList();
        return new Asked(ask, field, ask.needed() ? label : words.say("calculations.optional", label), sheet,
                ask.choices().isEmpty() ? List.of() : options, rows(ask, field, path, slug, words, sheet));
    }

    private static List<List<Asked>> rows(Ask ask, String field, String path, String slug, Words words, CaseSheet sheet) {
        if (ask.kind() == Ask.Kind.GROUP) {
            return List.of(row(ask, field + "-", path, slug, words, sheet));
        }
        List<List<Asked>> rows = new ArrayList<>();
        int count = ask.several() ? Math.min(CaseSheet.MOST_ROWS, Math.max(ask.shown(), filled(field, sheet) + SPARE)) : 0;
        for (int at = 0; at < count; at++) {
            String one = field + "-" + at;
            Ask.Kind kind = ask.kind() == Ask.Kind.DAYS ? Ask.Kind.DAY : Ask.Kind.SUM;
            rows.add(ask.kind() == Ask.Kind.ROWS
                    ? row(ask, one + "-", path, slug, words, sheet)
                    : List.of(new Asked(new Ask(ask.name(), kind, false, List.of(), List.of(), 1), one,
                            (at + 1) + ".", sheet, List.of(), List.of())));
        }
        return rows;
    }

    private static int filled(String field, CaseSheet sheet) {
        int filled = 0;
        for (int at = 0; at < sheet.count(field); at++) {
            String one = field + "-" + at;
            boolean blank = sheet.fields().entrySet().stream()
                    .filter(each -> each.getKey().equals(one) || each.getKey().startsWith(one + "-"))
                    .allMatch(each -> each.getValue().isBlank());
            filled = blank ? filled : at + 1;
        }
        return filled;
    }

    private static List<Asked> row(Ask ask, String prefix, String path, String slug, Words words, CaseSheet sheet) {
        return ask.row().stream()
                .map(inner -> of(inner, prefix + inner.name(), path + "." + inner.name(), slug, words, sheet))
                .toList();
    }
}
