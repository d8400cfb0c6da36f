package org.tayanych.seals;

import java.util.Optional;

/**
 * Sixteen digits: fifteen drawn evenly, and Damm's check digit, which catches every single wrong digit and every pair of
 * neighbours swapped. Leading zeros count. About 50 bits, and Argon2id before each guess.
 */
public final class Code {

    /** In digits. */
    public static final int LENGTH = 16;

    /** Damm's totally anti-symmetric quasigroup of order ten (H. M. Damm, 2004). */
    private static final String[] NEXT = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private Code() {
    }

    /** A new one. */
    public static String draw() {
        var digits = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH - 1; at++) {
            digits.append((char) ('0' + Chance.below(10)));
        }
        return digits.append((char) ('0' + check(digits))).toString();
    }

    /** The digits alone, when they are a code; spaces and hyphens between them are passed over, in whatever script. */
    public static Optional<String> read(String typed) {
        var digits = new StringBuilder(LENGTH);
        for (int letter : typed.codePoints().limit(100).toArray()) {
            if (Character.isDigit(letter)) {
                digits.append(Character.digit(letter, 10));
            } else if (!Character.isSpaceChar(letter) && !Character.isWhitespace(letter)
                    && Character.getType(letter) != Character.DASH_PUNCTUATION) {
                return Optional.empty();
            }
        }
        return digits.length() == LENGTH && check(digits) == 0 ? Optional.of(digits.toString()) : Optional.empty();
    }

    private static int check(CharSequence digits) {
        int interim = 0;
        for (int at = 0; at < digits.length(); at++) {
            interim = NEXT[interim].charAt(digits.charAt(at) - '0') - '0';
        }
        return interim;
    }
}
