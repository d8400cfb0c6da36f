package org.tayanych.plans.web;

import java.util.OptionalInt;
import org.tayanych.vault.Secret;

/** Whole numbers as they are typed into a box. */
final class Whole {

    private Whole() {
    }

    /** Empty when it is no number between these two. */
    static OptionalInt between(int least, int most, Secret typed) {
        String digits = typed.reveal().strip();
        if (!digits.matches("[0-9]{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
