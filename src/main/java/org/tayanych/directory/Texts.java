package org.tayanych.directory;

import java.util.EnumMap;
import java.util.Map;
import org.tayanych.vocabulary.Language;

/** The same words in several languages; blank ones count as missing. */
public record Texts(Map<Language, String> words) {

    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        words.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        words = Map.copyOf(kept);
    }

    /** Kyrgyz, Russian and English, as entries are written. */
    public static Texts of(String ky, String ru, String en) {
        return new Texts(Map.of(Language.KY, ky, Language.RU, ru, Language.EN, en));
    }

    /** The same in every language: a name that nobody translates. */
    public static Texts same(String text) {
        return new Texts(Map.of(Language.RU, text));
    }

    /** In this language; else Russian, Kyrgyz, English, whichever is first there; else nothing. */
    public String in(Language language) {
        for (Language next : new Language[] {language, Language.RU, Language.KY, Language.EN}) {
            String text = words.get(next);
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    /** Whether {@link #in} would have to answer in another language. */
    public boolean missing(Language language) {
        return !words.isEmpty() && !words.containsKey(language);
    }

    /** Only what was written in this language, for the editing form. */
    public String only(Language language) {
        return words.getOrDefault(language, "");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
