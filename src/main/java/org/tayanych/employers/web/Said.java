package org.tayanych.employers.web;

import java.util.Optional;
import org.tayanych.employers.Isic;
import org.tayanych.employers.Workplace;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Region;

/** A workplace's facts in the reader's language. */
final class Said {

    private Said() {
    }

    /** "Bishkek", or the country where no region is known. */
    static String where(Words words, Workplace workplace) {
        return workplace.region().map(Region::key).map(key -> words.say(key)).orElseGet(() -> words.say(workplace.country().key()));
    }

    /** "C14 · Manufacturing" */
    static String isic(Words words, Isic isic) {
        return isic.code() + " · " + words.say(isic.key());
    }

    static String size(Words words, Workplace workplace) {
        return workplace.workers() > 0 ? words.say("employers.workers_count", workplace.workers()) : words.say(workplace.size().key());
    }

    static String number(Workplace workplace) {
        return workplace.taxNumber().orElse("");
    }

    /** What a field of the history holds, as a reader would say it. */
    static String value(Words words, String field, String value) {
        return switch (field) {
            case "isic" -> parsed(value).map(isic -> isic(words, isic)).orElse(value);
            case "size" -> value.isEmpty() ? "" : words.say("vocabulary.size." + value);
            case "region" -> Region.of(value).map(Region::key).map(key -> words.say(key)).orElse(value);
            case "country" -> value.isEmpty() ? "" : words.say("vocabulary.country." + value);
            case "workers" -> value.equals("0") ? "" : value;
            default -> value;
        };
    }

    private static Optional<Isic> parsed(String code) {
        return code.isEmpty() ? Optional.empty() : Isic.parse(code);
    }
}
