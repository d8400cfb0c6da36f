package org.tayanych.doctor;

import java.util.List;

/**
 * Something that was looked at.
 *
 * @param words what follows {@code doctor.}; the sentence says what to do when it is not well
 */
record Remark(Grade grade, String words, List<Object> arguments) {

    enum Grade {
        /** Nothing to do. */
        WELL("ok  "),
        /** It works, and should not stay so. */
        CARE("!   "),
        /** It does not work, or not for long. */
        ILL("!!! ");

        private final String sign;

        Grade(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    static Remark well(String words, Object... arguments) {
        return new Remark(Grade.WELL, words, List.of(arguments));
    }

    static Remark care(String words, Object... arguments) {
        return new Remark(Grade.CARE, words, List.of(arguments));
    }

    static Remark ill(String words, Object... arguments) {
        return new Remark(Grade.ILL, words, List.of(arguments));
    }
}
