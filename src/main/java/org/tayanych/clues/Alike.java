package org.tayanych.clues;

import java.util.Map;

/**
 * Words made alike letter by letter, so that every place in them is the same place in the original: small letters, plain
 * digits, and the letters of six languages as people type them who lack the right keyboard.
 */
final class Alike {

    private static final Map<Character, Character> NEAREST = Map.ofEntries(
            Map.entry('ё', 'е'), Map.entry('ң', 'н'), Map.entry('ө', 'о'), Map.entry('ү', 'у'), Map.entry('ұ', 'у'),
            Map.entry('қ', 'к'), Map.entry('ғ', 'г'), Map.entry('ә', 'а'), Map.entry('і', 'и'), Map.entry('һ', 'х'),
            Map.entry('ҳ', 'х'), Map.entry('ҷ', 'ж'), Map.entry('ӣ', 'и'), Map.entry('ӯ', 'у'), Map.entry('ʻ', '\''),
            Map.entry('ʼ', '\''), Map.entry('’', '\''), Map.entry('‘', '\''), Map.entry('`', '\''),
            Map.entry('\u00a0', ' '), Map.entry('\u202f', ' '), Map.entry('–', '-'), Map.entry('—', '-'));

    private Alike() {
    }

    static String of(String words) {
        char[] letters = words.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = folded(letters[at]);
        }
        return new String(letters);
    }

    private static char folded(char letter) {
        if (Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        char small = Character.toLowerCase(letter);
        return NEAREST.getOrDefault(small, small);
    }
}
