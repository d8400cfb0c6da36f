package org.tayanych.imports;

/**
 * One column of a kind of import. Files name it by its code or by its name in one of the desk's languages, which stands under
 * {@code <words>.column.<code>}.
 *
 * @param longest letters in a cell; more is a flaw of the row
 */
public record Column(String code, boolean required, int longest) {

    public static Column required(String code, int longest) {
        return new Column(code, true, longest);
    }

    public static Column optional(String code, int longest) {
        return new Column(code, false, longest);
    }
}
