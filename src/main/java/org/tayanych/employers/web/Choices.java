package org.tayanych.employers.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tayanych.employers.Isic;
import org.tayanych.site.Option;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;

/** Lists to choose from, in the reader's language. */
final class Choices {

    private Choices() {
    }

    static List<Option> regions(Words words, Country country, String chosen) {
        return Region.of(country).stream()
                .map(region -> Option.of(region.code(), words.say(region.key()), region.code().equals(chosen)))
                .toList();
    }

    static List<Option> countries(Words words, String chosen) {
        return Country.offeredFirst().stream()
                .map(country -> Option.of(country.code(), words.say(country.key()), country.code().equals(chosen)))
                .toList();
    }

    static <E extends Coded> List<Option> of(Words words, E[] list, String chosen) {
        return Arrays.stream(list)
                .map(entry -> Option.of(entry.name(), words.say(entry.key()), entry.name().equals(chosen)))
                .toList();
    }

    static List<Option> sections(Words words, String chosen) {
        return Isic.sections().stream()
                .map(isic -> Option.of(isic.code(), Said.isic(words, isic), isic.code().equals(chosen)))
                .toList();
    }

    static List<Option> withAny(Words words, List<Option> options, boolean chosen) {
        return with(Option.of("", words.say("employers.any"), chosen), options);
    }

    static List<Option> withUnknown(Words words, List<Option> options, boolean chosen) {
        return with(Option.of("", words.say("employers.unknown"), chosen), options);
    }

    private static List<Option> with(Option first, List<Option> options) {
        List<Option> all = new ArrayList<>();
        all.add(first);
        all.addAll(options);
        return all;
    }
}
