package org.tayanych.accidents.web;

import java.util.Locale;
import java.util.Optional;

/** What can be written down about an accident; each has a page of its own. Words are {@code accidents.step.<name>}. */
public enum Step {
    PERSON,
    HARM,
    BEGIN,
    END,
    SUM,
    VISIT,
    DAYS,
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
