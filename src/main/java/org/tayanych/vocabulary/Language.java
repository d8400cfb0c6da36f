package org.tayanych.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * The best of the six by an Accept-Language header; empty when there is no header, it cannot be read, or it asks for
     * none of them.
     */
    public static Optional<Language> asked(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return Optional.empty();
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
                    .flatMap(range -> of(range.getRange().split("-", 2)[0]).stream())
                    .findFirst();
        } catch (IllegalArgumentException notAHeader) {
            return Optional.empty();
        }
    }

    /** That of a terminal: Kyrgyz or Russian where its locale says so ({@code LC_ALL}, {@code LANG}), else English. */
    public static Language ofTerminal(Map<String, String> environment) {
        String locale = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", "")).toLowerCase(Locale.ROOT);
        return locale.startsWith("ru") ? RU : locale.startsWith("ky") ? KY : EN;
    }
}
