package org.tayanych.hotline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tayanych.vault.Secret;

/**
 * Words to look for. Letters that a Russian keyboard lacks count as those people type instead (ң as н, ө as о, ү as у and
 * their Kazakh, Uzbek and Tajik kin), and so do capitals and apostrophes. Prints as "withheld".
 */
final class WordQuery {

    static final int LONGEST = 200;
    static final int MOST_WORDS = 6;
    private static final int SHORTEST = 2;
    private static final int AROUND = 60;

    private static final Map<Character, Character> FOLDED = Map.ofEntries(
            Map.entry('ң', 'н'), Map.entry('ө', 'о'), Map.entry('ү', 'у'), Map.entry('ұ', 'у'), Map.entry('ў', 'у'),
            Map.entry('ӯ', 'у'), Map.entry('қ', 'к'), Map.entry('ғ', 'г'), Map.entry('ҳ', 'х'), Map.entry('һ', 'х'),
            Map.entry('ҷ', 'ч'), Map.entry('ӣ', 'и'), Map.entry('і', 'и'), Map.entry('ә', 'а'), Map.entry('ё', 'е'),
            Map.entry('ʻ', '\''), Map.entry('ʼ', '\''), Map.entry('’', '\''), Map.entry('‘', '\''), Map.entry('`', '\''));

    private final List<String> words;

    private WordQuery(List<String> words) {
        this.words = words;
    }

    /** Everything in it must be found; words of one letter are left out, and what comes after six words. */
    static WordQuery of(Secret typed) {
        String text = typed.reveal();
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new WordQuery(Arrays.stream(fold(bounded).split("[^\\p{L}\\p{N}']+"))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Which of the words stand in this passage, by their place in the query. */
    Set<Integer> in(Secret passage) {
        String folded = fold(passage.reveal());
        Set<Integer> found = new HashSet<>();
        for (int place = 0; place < words.size(); place++) {
            if (folded.contains(words.get(place))) {
                found.add(place);
            }
        }
        return found;
    }

    boolean complete(Set<Integer> found) {
        return found.size() == words.size();
    }

    /** The words around the first find. */
    Secret around(Secret passage) {
        String text = passage.reveal();
        String folded = fold(text);
        int at = words.stream().mapToInt(folded::indexOf).filter(place -> place >= 0).min().orElse(0);
        int from = Math.max(0, at - AROUND);
        int until = Math.min(text.length(), at + AROUND * 2);
        String cut = text.substring(from, until).replace('\n', ' ');
        return Secret.of((from > 0 ? "… " : "") + cut + (until < text.length() ? " …" : ""));
    }

    /** Letter for letter, so that a place in the folded text is the same place in the text. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char small = Character.toLowerCase(text.charAt(place));
            folded.append(FOLDED.getOrDefault(small, small).charValue());
        }
        return folded.toString();
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
