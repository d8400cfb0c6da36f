package org.tayanych.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tayanych.site.Words;

/** A {@link Difference} in sentences, for those who put a pack in. */
public final class DifferenceLines {

    private DifferenceLines() {
    }

    /** One line for each provision or series that differs, and for each number what it was and what it is. */
    public static List<String> of(Difference difference, Words words) {
        List<String> lines = new ArrayList<>();
        for (Difference.Change change : difference.changes()) {
            String parts = change.parts().stream().map(part -> words.say("law.part." + part)).collect(Collectors.joining(", "));
            lines.add(words.say("law.change." + change.kind(), change.code(), parts));
            lines.addAll(numbers(difference, change));
        }
        if (difference.altersWorkDays()) {
            lines.add(words.say("law.change.days"));
        }
        return lines;
    }

    private static List<String> numbers(Difference difference, Difference.Change change) {
        Optional<Version> was = newest(difference.before(), change.code());
        Optional<Version> is = newest(difference.after(), change.code());
        if (was.isEmpty() || is.isEmpty()) {
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>(was.get().numbers().keySet());
        names.addAll(is.get().numbers().keySet());
        return names.stream()
                .filter(name -> !plain(was.get().numbers(), name).equals(plain(is.get().numbers(), name)))
                .map(name -> "    " + name + ": " + plain(was.get().numbers(), name) + " → " + plain(is.get().numbers(), name))
                .toList();
    }

    private static Optional<Version> newest(Pack pack, String code) {
        return Optional.ofNullable(pack.provisions().get(code)).map(found -> found.versions().getLast());
    }

    private static String plain(Map<String, BigDecimal> numbers, String name) {
        BigDecimal number = numbers.get(name);
        return number == null ? "–" : number.toPlainString();
    }
}
