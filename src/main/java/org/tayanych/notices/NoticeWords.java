package org.tayanych.notices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Language;

/** The few neutral texts, in all six languages. None of them says what happened. */
@Component
class NoticeWords {

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    NoticeWords() {
        for (Language language : Language.values()) {
            words.put(language, read(language));
        }
    }

    String subject(NoticeKind kind, Language language) {
        return say(language, "notices." + kind.name() + ".subject");
    }

    /** With the link, and for an invitation also the code behind its {@code #}, for those who type it. */
    String text(NoticeKind kind, Language language, Optional<URI> link) {
        String code = link.map(URI::getFragment).orElse("");
        return say(language, "notices." + kind.name() + ".text")
                .replace("{0}", link.map(URI::toString).orElse(""))
                .replace("{1}", code);
    }

    private String say(Language language, String key) {
        return Objects.requireNonNull(Objects.requireNonNull(words.get(language)).getProperty(key), key);
    }

    private static Properties read(Language language) {
        String file = "/rooms/notices/words_" + language.code() + ".properties";
        Properties read = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(NoticeWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            read.load(in);
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
