package org.tayanych.evidence;

/**
 * Where a figure was printed.
 *
 * @param name short, as the tables give it; no two are alike
 * @param published the day, month or year as ISO; empty when it isn't known
 * @param language code of the language it is printed in
 */
public record Source(String name, String publisher, String title, String address, String published, String language) {

    /** The name under which figures stand that were counted here. */
    public static final String REGISTER = "register of inspections";
}
