package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word is there in every language that was promised, takes the same arguments, and is used. */
class WordsTest {

    private static final List<String> STAFF = List.of("ky", "ru", "en");
    private static final List<String> WORKERS = List.of("uz", "kk", "tg");
    private static final Pattern SAID = Pattern.compile("(?:say|has)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern COMPLAINED = Pattern.compile("\\.add\\(\\s*(?:\"[^\"]*\"|\\w+)\\s*,\\s*\"([a-z][\\w.-]+)\"(\\s*\\+)?");
    private static final Pattern IN_MENU = Pattern.compile("new MenuEntry\\(\\s*\"[^\"]*\"\\s*,\\s*\"([^\"]+)\"()");

    @Test
    void staff_and_public_pages_are_complete_in_kyrgyz_russian_and_english() {
        for (String room : roomsWithWords()) {
            Set<String> all = new TreeSet<>();
            STAFF.forEach(language -> all.addAll(words(room, language).keySet()));
            for (String language : STAFF) {
                Set<String> missing = new TreeSet<>(all);
                missing.removeAll(words(room, language).keySet());
                assertThat(missing).as("missing in words_%s of %s", language, room).isEmpty();
            }
        }
    }

    @Test
    void the_other_languages_add_nothing_and_agree_on_what_the_worker_reads() {
        for (String room : roomsWithWords()) {
            Set<String> all = new TreeSet<>();
            WORKERS.forEach(language -> all.addAll(words(room, language).keySet()));
            assertThat(words(room, "ru").keySet()).as("keys of %s", room).containsAll(all);
            for (String language : WORKERS) {
                Set<String> missing = new TreeSet<>(all);
                missing.removeAll(words(room, language).keySet());
                assertThat(missing).as("missing in words_%s of %s", language, room).isEmpty();
            }
        }
    }

    @Test
    void every_sentence_is_well_formed_and_takes_the_same_arguments_in_every_language() {
        List<String> wrong = new ArrayList<>();
        for (String room : roomsWithWords()) {
            Map<String, String> russian = words(room, "ru");
            for (String language : Stream.concat(STAFF.stream(), WORKERS.stream()).toList()) {
                words(room, language).forEach((key, text) -> {
                    if (russian.containsKey(key) && !arguments(key, text).equals(arguments(key, russian.get(key)))) {
                        wrong.add(language + " " + key);
                    }
                    new MessageFormat(text, Locale.of(language));
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keys_begin_with_their_room() {
        for (String room : roomsWithWords()) {
            assertThat(words(room, "ru").keySet()).as("keys of %s", room).allMatch(key -> key.startsWith(room + "."));
        }
    }

    @Test
    void no_sentence_is_empty_or_still_in_another_language() {
        List<String> wrong = new ArrayList<>();
        for (String room : roomsWithWords()) {
            Map<String, String> russian = words(room, "ru");
            words(room, "ky").forEach((key, text) -> {
                if (text.isBlank() || text.length() > 40 && text.equals(russian.get(key))) {
                    wrong.add("ky " + key);
                }
            });
            words(room, "en").forEach((key, text) -> {
                // A sentence may speak of single letters; a Cyrillic word in English is one that was forgotten.
                if (text.isBlank() || text.matches("(?s).*\\p{IsCyrillic}{3,}.*") && !ownName(key)) {
                    wrong.add("en " + key);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_key_that_a_page_or_a_room_asks_for_is_there() {
        Set<String> known = new TreeSet<>();
        roomsWithWords().forEach(room -> known.addAll(words(room, "ru").keySet()));
        Set<String> unknown = new TreeSet<>();
        for (Path file : Stream.concat(
                Sources.files(Sources.ROOMS, ".java").stream(), Sources.files(Sources.RESOURCES, ".jte").stream()).toList()) {
            for (Pattern pattern : List.of(SAID, COMPLAINED, IN_MENU)) {
                Matcher asked = pattern.matcher(Sources.read(file));
                while (asked.find()) {
                    boolean beginning = asked.group(2) != null && !asked.group(2).isEmpty();
                    if (!found(known, asked.group(1), beginning)) {
                        unknown.add(file.getFileName() + ": " + asked.group(1));
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void pages_have_no_words_of_their_own() {
        Pattern code = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|\\$(?:unsafe)?\\{[^}]*}|@import[^\\n]*|@param[^\\n]*|<script.*?</script>|<svg.*?</svg>|<kbd>.*?</kbd>");
        Pattern said = Pattern.compile(">([^<>]*)<");
        Set<String> wordy = new TreeSet<>();
        for (Path file : Sources.files(Sources.RESOURCES, ".jte")) {
            // The name of the house, of keys and of a checksum are written the same in every language.
            String bare = code.matcher(Sources.read(file)).replaceAll("").replaceAll("Таяныч|SHA-256", "");
            if (bare.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
                wordy.add(file + ": Cyrillic letters");
            }
            Matcher between = said.matcher(bare);
            while (between.find()) {
                String text = between.group(1).replaceAll("(?s)[@!].*|[`)}].*", "").strip();
                if (text.matches("(?s).*\\p{L}{3,}.*")) {
                    wordy.add(file + ": " + text);
                }
            }
        }
        assertThat(wordy).isEmpty();
    }

    private static boolean ownName(String key) {
        return key.contains("language") || key.contains("own-name") || key.contains("brand");
    }

    private static boolean found(Set<String> known, String key, boolean beginning) {
        return beginning ? known.stream().anyMatch(each -> each.startsWith(key)) : known.contains(key);
    }

    private static List<String> roomsWithWords() {
        return Sources.rooms().stream()
                .filter(room -> Files.exists(Sources.RESOURCES.resolve(room).resolve("words_ru.properties")))
                .toList();
    }

    private static Map<String, String> words(String room, String language) {
        Path file = Sources.RESOURCES.resolve(room).resolve("words_" + language + ".properties");
        Map<String, String> words = new TreeMap<>();
        if (Files.exists(file)) {
            Properties read = new Properties();
            try (Reader text = Files.newBufferedReader(file)) {
                read.load(text);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
            read.forEach((key, text) -> words.put((String) key, (String) text));
        }
        return words;
    }

    private static Set<String> arguments(String key, String text) {
        Set<String> names = new TreeSet<>();
        try {
            MessagePattern pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                MessagePattern.Part part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(pattern.getSubstring(part));
                }
            }
        } catch (IllegalArgumentException broken) {
            throw new AssertionError("broken sentence " + key, broken);
        }
        return names;
    }
}
