package org.tayanych.drafts.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tayanych.site.Option;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Coded;

/** Options made from code lists. */
final class Choices {

    private Choices() {
    }

    static <E extends Enum<E> & Coded> List<Option> of(Collection<E> entries, Words words, Collection<String> chosen) {
        return entries.stream()
                .map(entry -> Option.of(entry.name(), words.say(entry.key()), chosen.contains(entry.name())))
                .toList();
    }

    /** For lists that this room has the words of. */
    static <E extends Enum<E>> List<Option> of(
            Class<E> kinds, Words words, Function<E, String> key, Collection<String> chosen) {
        return Arrays.stream(kinds.getEnumConstants())
                .map(kind -> Option.of(kind.name(), words.say(key.apply(kind)), chosen.contains(kind.name())))
                .toList();
    }

    /** A first line that chooses nothing, for a select. */
    static List<Option> withNothing(String label, List<Option> options) {
        boolean none = options.stream().noneMatch(Option::chosen);
        return Stream.concat(Stream.of(Option.of("", label, none)), options.stream()).toList();
    }
}
