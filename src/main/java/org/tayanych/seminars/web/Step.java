package org.tayanych.seminars.web;

import java.util.Locale;
import java.util.Optional;

/** What can be written down about a seminar; each has a page of its own. Words are {@code seminars.step.<name>}. */
public enum Step {
    EMPLOYER,
    HEADS,
    OUT;

    /** As it stands in the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> of(String path) {
        for (Step step : values()) {
            if (step.path().equals(path)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
