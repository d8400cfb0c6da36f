package org.tayanych.papers;

/** What both formats share: which letters can be written, and the line to sign on. */
final class Hand {

    private static final String LINE = "_".repeat(22);

    private Hand() {
    }

    /** Without what XML 1.0 cannot hold. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Hand::allowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String signature(Block.Signature signature) {
        return signature.name().isBlank() ? LINE : LINE + "  / " + signature.name() + " /";
    }

    private static boolean allowed(int letter) {
        return letter == '\n' || letter == '\t' || letter >= 0x20 && letter <= 0xD7FF || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
