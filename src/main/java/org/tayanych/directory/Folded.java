package org.tayanych.directory;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;

/** Place names made comparable: Ош, Osh and OSH fold alike, so do ң and н, ө and о, with or without an apostrophe. */
final class Folded {

    /** Letters that a worker types as their nearest Russian ones. */
    private static final Map<Character, Character> NEAREST = Map.ofEntries(
            Map.entry('ң', 'н'), Map.entry('ө', 'о'), Map.entry('ү', 'у'), Map.entry('ұ', 'у'), Map.entry('қ', 'к'),
            Map.entry('ғ', 'г'), Map.entry('ҳ', 'х'), Map.entry('һ', 'х'), Map.entry('ҷ', 'ж'), Map.entry('ә', 'а'),
            Map.entry('і', 'и'), Map.entry('ӣ', 'и'), Map.entry('ӯ', 'у'), Map.entry('ў', 'у'), Map.entry('ё', 'е'),
            Map.entry('ъ', ' '), Map.entry('ь', ' '), Map.entry('ы', 'и'), Map.entry('й', 'и'));

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Cyrillic-Latin; Latin-ASCII");

    private Folded() {
    }

    static String of(String words) {
        String composed = Normalizer2.getNFKCInstance().normalize(words).toLowerCase(Locale.ROOT);
        StringBuilder nearest = new StringBuilder();
        for (char letter : composed.toCharArray()) {
            nearest.append(NEAREST.getOrDefault(letter, letter));
        }
        return TO_LATIN.transliterate(nearest.toString()).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replace("sh", "s").replace("ch", "c").replace("kh", "h").replace("zh", "z")
                .replace('j', 'z').replace("dz", "z")
                .replace('y', 'i').replace("ii", "i");
    }
}
