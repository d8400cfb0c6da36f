package org.tayanych.vocabulary;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages that Tayanych speaks. All six on the worker's side; Kyrgyz, Russian and English are complete
 * everywhere. A missing word is shown in Russian, with a notice.
 */
public enum Language {
    KY("ky", "Кыргызча", true),
    RU("ru", "Русский", true),
    EN("en", "English", true),
    UZ("uz", "Oʻzbekcha", false),
    KK("kk", "Қазақша", false),
    TG("tg", "Тоҷикӣ", false);

    private final String code;
    private final String ownName;
    private final boolean complete;

    Language(String code, String ownName, boolean complete) {
        this.code = code;
        this.ownName = ownName;
        this.complete = complete;
    }

    /** ISO 639-1, as it stands first in every public address. */
    public String code() {
        return code;
    }

    /** The language's name in itself, for the language switch. */
    public String ownName() {
        return ownName;
    }

    /** Whether members' pages exist in it too. */
    public boolean complete() {
        return complete;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** Empty for anything that is not one of the six codes. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
