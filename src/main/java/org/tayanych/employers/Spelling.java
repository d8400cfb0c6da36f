package org.tayanych.employers;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tayanych.vocabulary.Folded;

/**
 * Names of firms made comparable: without their legal form, in whatever script, however spelled. On top of {@link Folded},
 * which levels the scripts, doubled letters are levelled, and Latin letters that Kyrgyz and Russian names do without.
 */
final class Spelling {

    /** Not among them: ак (white) and тоо (mountain), which are forms elsewhere and words here. */
    private static final Set<String> FORMS = Set.of(
            "осоо", "ооо", "жчк", "оао", "ао", "зао", "пао", "аак", "жак", "чп", "ип", "жи", "жш", "мчж", "чж",
            "оюл", "оф", "мп", "гп", "муп", "гуп", "мекеме", "ишкана",
            "llc", "ltd", "inc", "corp", "gmbh", "jsc", "ojsc", "cjsc", "oao", "zao", "ooo", "osoo", "mchj", "mchzh", "xk", "qk", "yatt");
    private static final Pattern PHRASES = Pattern.compile(String.join("|",
            "общество\\s+с\\s+ограниченной\\s+ответственностью", "жоопкерчилиги\\s+чектелген\\s+коом(у)?",
            "(открытое|закрытое)?\\s*акционерное\\s+общество", "(ачык|жабык)?\\s*акционердик\\s+коом(у)?",
            "индивидуальный\\s+предприниматель", "жеке\\s+ишкер", "частный\\s+предприниматель",
            "mas[ʻʼ’'`]?uliyati\\s+cheklangan\\s+jamiyat(i)?", "limited\\s+liability\\s+company"));
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}ʻʼ’'`]+");
    /** The Latin letter that Cyrillic writes as ў. */
    private static final Pattern UZBEK_O = Pattern.compile("o[ʻʼ’'`]");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private Spelling() {
    }

    /** Every way the name may compare, legal form dropped: more than one only where Latin letters can be read in two ways. */
    static Set<String> keys(String name) {
        String bare = bare(name);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(bare.replace("x", "ks")));
        if (bare.indexOf('x') >= 0) {
            keys.add(key(bare.replace('x', 'h')));
        }
        keys.remove("");
        return keys;
    }

    /** The first of {@link #keys}; empty for a name without a letter or digit. */
    static String key(FirmName name) {
        return keys(name.first()).stream().findFirst().orElse("");
    }

    /** Consonants and digits alone: what stays the same when vowels are heard differently. */
    static String skeleton(String key) {
        return VOWELS.matcher(key).replaceAll("");
    }

    /** All that a search looks in: every name in every reading and word by word, tax number and own code, each between bars. */
    static String index(NewWorkplace workplace) {
        Set<String> all = new LinkedHashSet<>();
        FirmName name = workplace.name();
        for (String each : new String[] {name.kyrgyz(), name.russian(), name.latin()}) {
            all.addAll(keys(each));
            all.add(words(each));
        }
        workplace.taxNumber().ifPresent(number -> all.add(number.digits().toLowerCase(Locale.ROOT)));
        all.add(plain(workplace.ownCode()));
        all.remove("");
        return "|" + String.join("|", all) + "|";
    }

    /** One word of a search, as {@link #index} would have it. */
    static Set<String> word(String typed) {
        Set<String> readings = new LinkedHashSet<>(keys(typed));
        readings.add(plain(typed));
        readings.remove("");
        return readings;
    }

    /** Whether the word is nothing but a legal form. */
    static boolean isForm(String word) {
        return FORMS.contains(BETWEEN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** The readings of the single words with blanks between. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : BETWEEN.split(name.toLowerCase(Locale.ROOT))) {
            String reading = key(word);
            words.append(words.isEmpty() || reading.isEmpty() ? "" : " ").append(reading);
        }
        return words.toString();
    }

    private static String plain(String code) {
        return squeeze(Folded.of(code).replace("iu", "u"));
    }

    private static String bare(String name) {
        String lower = PHRASES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        StringBuilder kept = new StringBuilder();
        for (String word : BETWEEN.split(lower)) {
            if (!FORMS.contains(word)) {
                kept.append(word).append(' ');
            }
        }
        return kept.toString().isBlank() ? lower : kept.toString();
    }

    private static String key(String bare) {
        String latin = UZBEK_O.matcher(bare).replaceAll("u").replace('q', 'k').replace('w', 'v').replaceAll("c(?![heiy])", "k");
        return squeeze(Folded.of(latin).replace("iu", "u"));
    }

    /** A letter written twice counts once; digits stay as they are. */
    private static String squeeze(String folded) {
        return folded.replaceAll("([a-z])\\1+", "$1");
    }
}
