package org.tayanych.site;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Language;

/**
 * Every word of the house, found on the class path as {@code rooms/<room>/words_<language>.properties} and read once at
 * the start. A key that does not begin with its room's name, or stands twice, stops the start.
 */
@Component
public class Bundles {

    private static final Pattern PLACE = Pattern.compile("rooms/(\\w+)/words_(\\w\\w)\\.properties$");
    /** Where a missing word is looked for: Russian is read by nearly everybody here. */
    private static final List<Language> FALL_BACK = List.of(Language.RU, Language.EN, Language.KY);

    private final Map<Language, Map<String, Text>> texts = new EnumMap<>(Language.class);
    private final Map<Language, LocalizedNumberFormatter> numbers = new EnumMap<>(Language.class);
    private final Set<Language> gapped = new HashSet<>();

    public Bundles() {
        for (Language language : Language.values()) {
            texts.put(language, new HashMap<>());
            numbers.put(language, NumberFormatter.withLocale(ULocale.forLanguageTag(language.code())));
        }
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:rooms/*/words_*.properties")) {
                read(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Set<String> all = new HashSet<>();
        texts.values().forEach(known -> all.addAll(known.keySet()));
        texts.forEach((language, known) -> {
            if (known.size() < all.size()) {
                gapped.add(language);
            }
        });
    }

    /** The words of one language, for one page. */
    public Words in(Language language) {
        return new Spoken(this, language);
    }

    /** Every key that this language has itself. */
    public Set<String> keys(Language language) {
        return Set.copyOf(known(language).keySet());
    }

    boolean hasGaps(Language language) {
        return gapped.contains(language);
    }

    Optional<Text> own(Language language, String key) {
        return Optional.ofNullable(known(language).get(key));
    }

    /** The first language that has the key, Russian first. */
    Optional<Language> borrowed(String key) {
        return FALL_BACK.stream().filter(language -> known(language).containsKey(key)).findFirst();
    }

    LocalizedNumberFormatter numbers(Language language) {
        return java.util.Objects.requireNonNull(numbers.get(language));
    }

    private Map<String, Text> known(Language language) {
        return java.util.Objects.requireNonNull(texts.get(language));
    }

    private void read(Resource file) throws IOException {
        String address = file.getURL().toString();
        Matcher place = PLACE.matcher(address);
        Optional<Language> language = place.find() ? Language.of(place.group(2)) : Optional.empty();
        if (language.isEmpty()) {
            throw new IllegalStateException("Not a bundle of words in a language of the house: " + address);
        }
        Properties bundle = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        for (String key : bundle.stringPropertyNames()) {
            keep(language.get(), place.group(1), key, bundle.getProperty(key));
        }
    }

    private void keep(Language language, String room, String key, String pattern) {
        if (!key.startsWith(room + ".")) {
            throw new IllegalStateException("The key " + key + " does not begin with its room's name, " + room);
        }
        try {
            Text text = Text.of(pattern.strip(), ULocale.forLanguageTag(language.code()));
            if (known(language).put(key, text) != null) {
                throw new IllegalStateException("The key " + key + " stands twice in " + language.code());
            }
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("The words of " + key + " in " + language.code() + " cannot be read", broken);
        }
    }
}
