package org.tayanych.hotline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.TopicGroup;

/** Finds topics by a code or the beginnings of words, in any language of the desk, whichever one the page speaks. */
@Component
public class TopicWords {

    /** Fewest letters that are looked for. */
    public static final int SHORTEST = 2;

    private static final List<Language> DESK = List.of(Language.KY, Language.RU, Language.EN);
    private static final Pattern CODE = Pattern.compile("[A-K][0-9]{1,2}");
    /** Cyrillic letters that look like the first letters of codes, as a Russian or Kyrgyz keyboard types them. */
    private static final String ALIKE = "АВСЕНК";
    private static final String MEANT = "ABCEHK";

    private final Map<Topic, String> labels = new EnumMap<>(Topic.class);
    private final Map<Topic, String> groups = new EnumMap<>(Topic.class);

    TopicWords(Bundles bundles) {
        for (Topic topic : Topic.values()) {
            labels.put(topic, folded(bundles, topic.key()));
            groups.put(topic, folded(bundles, topic.group().key()) + folded(bundles, "hotline.topicword.also." + topic.group()));
        }
    }

    private static String folded(Bundles bundles, String key) {
        return DESK.stream()
                .map(language -> WordQuery.fold(bundles.in(language).say(key)))
                .collect(Collectors.joining(" ", " ", " "));
    }

    /**
     * {@code B01} finds that topic, {@code B0} all that begin so; letters find the topics of which a word begins with
     * them, or else those of a group. Empty when nothing fits, or for less than {@link #SHORTEST} letters.
     */
    public List<Topic> find(String typed) {
        String text = typed.strip();
        if (text.length() < SHORTEST) {
            return List.of();
        }
        String code = code(text);
        if (CODE.matcher(code).matches()) {
            return Arrays.stream(Topic.values()).filter(topic -> topic.name().startsWith(code)).toList();
        }
        List<String> words = Arrays.stream(WordQuery.fold(text).split("[^\\p{L}\\p{N}']+")).filter(word -> !word.isEmpty()).toList();
        List<Topic> found = matching(labels, words);
        return found.isEmpty() ? matching(groups, words) : found;
    }

    /** What the script looks in while letters are typed: the code and the words of all languages, folded. */
    public String haystack(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT) + Objects.requireNonNull(labels.get(topic)).stripTrailing();
    }

    /** The same for what a group is called, by people too. */
    public String haystack(TopicGroup group) {
        return Objects.requireNonNull(groups.get(group.topics().getFirst())).strip();
    }

    private static List<Topic> matching(Map<Topic, String> where, List<String> words) {
        List<Topic> found = new ArrayList<>();
        where.forEach((topic, text) -> {
            if (!words.isEmpty() && words.stream().allMatch(word -> begins(text, word))) {
                found.add(topic);
            }
        });
        return found;
    }

    private static boolean begins(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String code(String text) {
        String large = text.toUpperCase(Locale.ROOT);
        int alike = ALIKE.indexOf(large.charAt(0));
        return alike < 0 ? large : MEANT.charAt(alike) + large.substring(1);
    }
}
