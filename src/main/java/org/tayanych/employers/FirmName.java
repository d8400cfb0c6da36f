package org.tayanych.employers;

/**
 * What a firm or a place is called, in as many scripts as are known; empty where not.
 *
 * @param latin also Uzbek and English
 */
public record FirmName(String kyrgyz, String russian, String latin) {

    /** Longest name in one script, in letters. */
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException when there is no name at all */
    public FirmName {
        if (kyrgyz.isBlank() && russian.isBlank() && latin.isBlank()) {
            throw new IllegalArgumentException("a firm has a name");
        }
    }

    /** A name of which only one script is known. */
    public static FirmName of(String name) {
        boolean latin = name.codePoints().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return latin ? new FirmName("", "", name) : new FirmName("", name, "");
    }

    /** Kyrgyz, else Russian, else Latin. */
    public String first() {
        return !kyrgyz.isBlank() ? kyrgyz : !russian.isBlank() ? russian : latin;
    }
}
