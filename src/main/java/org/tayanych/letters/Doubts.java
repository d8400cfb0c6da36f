package org.tayanych.letters;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What looks wrong but may be right. Offices send papers back for capitals, Latin letters or half an address; but a passport may
 * say just that, and a village may have no streets. So the worker is asked once, and may let it pass.
 */
final class Doubts {

    static final String CAPITALS = "letters.doubt.capitals";
    static final String LATIN = "letters.doubt.latin";
    static final String MIXED = "letters.doubt.mixed";
    static final String SMALL = "letters.doubt.small";
    static final String ONE_NAME = "letters.doubt.one_name";
    static final String ADDRESS = "letters.doubt.address";

    static final List<String> KEYS = List.of(CAPITALS, LATIN, MIXED, SMALL, ONE_NAME, ADDRESS);

    /** Fewer letters than these may well be an abbreviation. */
    private static final int NAME = 5;
    private static final int TEXT = 12;
    /** Shorter than "с. Кочкор, 5" is no address. */
    private static final int SHORTEST_ADDRESS = 10;

    private Doubts() {
    }

    /** Key of the sentence about it; empty when nothing looks wrong. */
    static Optional<String> about(Shape shape, String text) {
        if (Arrays.stream(words(text)).anyMatch(word -> any(word, Doubts::latin) && any(word, Doubts::cyrillic))) {
            return Optional.of(MIXED);
        }
        return switch (shape) {
            case PERSON -> person(text);
            case ADDRESS -> address(text);
            case STORY, LINES -> text(text, TEXT);
            default -> Optional.empty();
        };
    }

    private static Optional<String> person(String text) {
        Optional<String> seen = text(text, NAME);
        if (seen.isPresent()) {
            return seen;
        }
        if (Character.isLowerCase(text.codePointAt(0))) {
            return Optional.of(SMALL);
        }
        return words(text).length < 2 ? Optional.of(ONE_NAME) : Optional.empty();
    }

    private static Optional<String> address(String text) {
        Optional<String> seen = text(text, TEXT);
        boolean whole = text.length() >= SHORTEST_ADDRESS && words(text).length >= 2 && any(text, Character::isDigit);
        return seen.isPresent() || whole ? seen : Optional.of(ADDRESS);
    }

    private static Optional<String> text(String text, int least) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters >= least && text.codePoints().noneMatch(Character::isLowerCase)) {
            return Optional.of(CAPITALS);
        }
        return letters >= least && any(text, Doubts::latin) && !any(text, Doubts::cyrillic) ? Optional.of(LATIN) : Optional.empty();
    }

    private static String[] words(String text) {
        return text.strip().split("[\\s,.;/]+");
    }

    private static boolean any(String text, IntPredicate kind) {
        return text.codePoints().anyMatch(kind);
    }

    private static boolean latin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private static boolean cyrillic(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.CYRILLIC;
    }
}
