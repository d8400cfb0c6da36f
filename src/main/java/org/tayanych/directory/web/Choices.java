package org.tayanych.directory.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tayanych.directory.Search;
import org.tayanych.site.Option;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Service;

/** The lists to choose from, in the reader's language and order. */
final class Choices {

    /** Languages that services in our region and in the countries of destination work in. */
    static final List<String> LANGUAGES = List.of("ky", "ru", "uz", "kk", "tg", "en", "tr", "ko", "de", "hu", "pl", "ar");

    private Choices() {
    }

    static List<Option> needs(Words words, Set<Service> chosen, boolean orAny) {
        List<Option> options = new ArrayList<>();
        for (Service need : Service.values()) {
            options.add(Option.of(need.name(), words.say(need.key()), chosen.contains(need)));
        }
        return orAny ? withAny(options, words.say("directory.any-help"), chosen.isEmpty()) : options;
    }

    static List<Option> countries(Words words, Search search) {
        List<Option> options = new ArrayList<>();
        for (Country country : Country.offeredFirst()) {
            options.add(Option.of(country.code(), words.say(country.key()), search.country().filter(country::equals).isPresent()));
        }
        return withAny(options, words.say("directory.any-country"), search.country().isEmpty());
    }

    static List<Option> countries(Words words, String chosen) {
        return Country.offeredFirst().stream()
                .map(country -> Option.of(country.code(), words.say(country.key()), country.code().equals(chosen))).toList();
    }

    static List<Option> regions(Words words, Country country, String chosen) {
        List<Option> options = new ArrayList<>();
        for (Region region : Region.of(country)) {
            options.add(Option.of(region.code(), words.say(region.key()), region.code().equals(chosen)));
        }
        return withAny(options, words.say("directory.any-region"), chosen.isEmpty());
    }

    static List<Option> languages(Words words, Set<String> chosen, boolean orAny) {
        Collator order = Collator.getInstance(ULocale.forLanguageTag(words.language().code()));
        List<Option> options = new ArrayList<>(LANGUAGES.stream()
                .map(code -> Option.of(code, language(words, code), chosen.contains(code)))
                .sorted(Comparator.comparing(Option::label, order::compare)).toList());
        return orAny ? withAny(options, words.say("directory.any-language"), chosen.isEmpty()) : options;
    }

    /** A language's name in the reader's language, with a capital. */
    static String language(Words words, String code) {
        String name = ULocale.getDisplayLanguage(code, ULocale.forLanguageTag(words.language().code()));
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
    }

    static <E extends Enum<E>> List<Option> of(Words words, Class<E> kinds, String keyStart, String chosen) {
        List<Option> options = new ArrayList<>();
        for (E kind : kinds.getEnumConstants()) {
            options.add(Option.of(kind.name(), words.say(keyStart + kind.name()), kind.name().equals(chosen)));
        }
        return options;
    }

    /** The one value chosen in a form; empty text when none was. */
    static String first(Filled filled, String field) {
        List<String> chosen = filled.chosen(field);
        return chosen.isEmpty() ? "" : chosen.getFirst();
    }

    private static List<Option> withAny(List<Option> options, String any, boolean chosen) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", any, chosen));
        all.addAll(options);
        return all;
    }
}
