package org.tayanych.seminars.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.seminars.Heads;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** What was filled in about a seminar; a step uses what it needs. */
public record StepForm(Optional<UUID> workplace, Optional<Heads> heads, Secret number, Secret words) {

    /** Letters of a reason. */
    static final int LONGEST = 4000;

    static StepForm of(Typed typed) {
        return new StepForm(id(typed), typed.oneOf(Heads.class, "heads"), typed.secret("number"), typed.secret("words"));
    }

    Problems check(Step step) {
        Problems problems = Problems.none();
        switch (step) {
            case EMPLOYER -> need(problems, "workplace", workplace.isPresent(), "seminars.wrong.choose");
            case HEADS -> {
                need(problems, "heads", heads.isPresent(), "seminars.wrong.choose");
                need(problems, "number", !number.isBlank() && NewForm.number(number).isPresent(), "seminars.wrong.number");
                need(problems, "words", !words.isBlank(), "seminars.wrong.reason");
            }
            case OUT -> need(problems, "words", !words.isBlank(), "seminars.wrong.reason");
        }
        if (words.length() > LONGEST) {
            problems.add("words", "seminars.wrong.long", LONGEST);
        }
        return problems;
    }

    private static void need(Problems problems, String field, boolean given, String key) {
        if (!given) {
            problems.add(field, key);
        }
    }

    private static Optional<UUID> id(Typed typed) {
        try {
            return typed.code("workplace").map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
