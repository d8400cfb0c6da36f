package org.tayanych.imports;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Folded;
import org.tayanych.vocabulary.Language;

/** Which cell of a file belongs to which column: read from the head of the table, in whatever language that is written. */
final class Layout {

    private static final List<Language> SPOKEN = List.of(Language.KY, Language.RU, Language.EN);

    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();

    private Layout(List<Column> columns) {
        this.columns = columns;
        for (int at = 0; at < columns.size(); at++) {
            places.put(columns.get(at).code(), at);
        }
    }

    /** Of staged rows: each column in its own place. */
    static Layout of(ImportKind kind) {
        return new Layout(kind.columns());
    }

    List<Column> columns() {
        return columns;
    }

    int place(String column) {
        return Optional.ofNullable(places.get(column))
                .orElseThrow(() -> new IllegalArgumentException("no column " + column));
    }

    /** How a file's head was understood: for each column of the kind, the place in the file, or −1. */
    record Head(int[] from, int width) {}

    /** What a head of a table came to. */
    sealed interface Found {
        record Known(Head head) implements Found {}

        record Missing(String column) implements Found {}

        record Twice(String column) implements Found {}
    }

    static Found read(List<String> head, ImportKind kind, Bundles bundles) {
        List<String> names = head.stream().map(Folded::of).toList();
        int[] from = new int[kind.columns().size()];
        for (int at = 0; at < from.length; at++) {
            Column column = kind.columns().get(at);
            Set<String> known = called(kind, column, bundles);
            List<Integer> here = java.util.stream.IntStream.range(0, names.size())
                    .filter(place -> known.contains(names.get(place))).boxed().toList();
            if (here.size() > 1) {
                return new Found.Twice(column.code());
            }
            if (here.isEmpty() && column.required()) {
                return new Found.Missing(column.code());
            }
            from[at] = here.isEmpty() ? -1 : here.getFirst();
        }
        return new Found.Known(new Head(from, head.size()));
    }

    private static Set<String> called(ImportKind kind, Column column, Bundles bundles) {
        Set<String> names = SPOKEN.stream()
                .map(language -> Folded.of(bundles.in(language).say(kind.words() + ".column." + column.code())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(Folded.of(column.code()));
        return names;
    }
}
