package org.tayanych.directory.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tayanych.directory.Texts;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** Reads the fields that directory forms share, and says what is wrong with them. */
record Fields(Typed typed, Problems problems) {

    private static final int LONGEST = 1000;

    /** A text in up to three languages. */
    Texts texts(String field) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Filled.WRITTEN) {
            String name = field + "-" + language.code();
            Secret text = typed.secret(name);
            if (text.length() > LONGEST) {
                problems.add(name, "directory.problem.long", LONGEST);
            }
            words.put(language, text.reveal());
        }
        return new Texts(words);
    }

    /** The same, and Russian must be there: it is what a reader of any language falls back to. */
    Texts withRussian(String field) {
        Texts texts = texts(field);
        if (texts.missing(Language.RU) || texts.isEmpty()) {
            problems.add(field + "-ru", "directory.problem.russian");
        }
        return texts;
    }

    /** A short line of text that must be there. */
    String line(String field, String problem) {
        Secret text = typed.secret(field);
        if (text.isBlank()) {
            problems.add(field, problem);
        } else if (text.length() > 200) {
            problems.add(field, "directory.problem.long", 200);
        }
        return text.reveal();
    }

    /** A choice that must be made; calls back with it, or notes the problem. */
    <E extends Enum<E>> void choice(Class<E> kinds, String field, String problem, Consumer<E> made) {
        typed.oneOf(kinds, field).ifPresentOrElse(made, () -> problems.add(field, problem));
    }
}
