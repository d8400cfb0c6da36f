package org.tayanych.vocabulary;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;

/**
 * Words made comparable, in whatever script and with whatever keyboard they were typed: Ош, Osh and OSH fold alike, and so do
 * ң and н, ө and о, ү and у, айлык and aylyk, with or without an apostrophe.
 */
public final class Folded {

    /** Letters that people type as their nearest Russian ones, or spell with two Latin ones. */
    private static final Map<Character, String> NEAREST = Map.ofEntries(
            Map.entry('ң', "н"), Map.entry('ө', "о"), Map.entry('ү', "у"), Map.entry('ұ', "у"), Map.entry('қ', "к"),
            Map.entry('ғ', "г"), Map.entry('ҳ', "х"), Map.entry('һ', "х"), Map.entry('ҷ', "ж"), Map.entry('ә', "а"),
            Map.entry('і', "и"), Map.entry('ӣ', "и"), Map.entry('ӯ', "у"), Map.entry('ў', "у"), Map.entry('ё', "е"),
            Map.entry('ъ', " "), Map.entry('ь', " "), Map.entry('ы', "и"), Map.entry('й', "и"), Map.entry('я', "иа"),
            Map.entry('ю', "иу"));

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Cyrillic-Latin; Latin-ASCII");

    private Folded() {
    }

    /** Letters and digits alone, run together: {@code жалалабад} and {@code Jalal-Abad} are both {@code zalalabad}. */
    public static String of(String words) {
        String composed = Normalizer2.getNFKCInstance().normalize(words).toLowerCase(Locale.ROOT);
        StringBuilder nearest = new StringBuilder();
        for (char letter : composed.toCharArray()) {
            nearest.append(NEAREST.getOrDefault(letter, String.valueOf(letter)));
        }
        return TO_LATIN.transliterate(nearest.toString()).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replace("sh", "s").replace("ch", "c").replace("sc", "s").replace("kh", "h").replace("zh", "z")
                .replace('j', 'z').replace("dz", "z").replace("ts", "c")
                .replace('y', 'i').replace("ii", "i");
    }
}
