package org.tayanych.plans.web;

import java.time.LocalDate;
import org.tayanych.site.Words;

/** How a quarter is called. */
final class Quarters {

    private Quarters() {
    }

    /** @param first day of it */
    static String name(Words words, LocalDate first) {
        return words.say("plans.quarter", String.valueOf(first.getYear()), (first.getMonthValue() - 1) / 3 + 1);
    }
}
