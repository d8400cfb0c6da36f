package org.tayanych.accidents.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.accidents.AccidentKind;
import org.tayanych.accidents.Cause;
import org.tayanych.accidents.NewAccident;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** A new accident as it was filled in. */
public record NewForm(
        Optional<UUID> workplace,
        Optional<UUID> inspection,
        TypedDay happened,
        TypedDay reported,
        Optional<AccidentKind> kind,
        Optional<Cause> cause,
        Secret told) {

    /** Letters of what happened. */
    static final int LONGEST = 10_000;

    static NewForm of(Typed typed) {
        return new NewForm(
                id(typed, "workplace"), id(typed, "inspection"),
                TypedDay.of(typed, "happened"), TypedDay.of(typed, "reported"),
                typed.oneOf(AccidentKind.class, "kind"), typed.oneOf(Cause.class, "cause"), typed.secret("told"));
    }

    NewForm at(UUID place, TypedDay today) {
        return new NewForm(Optional.of(place), inspection, happened, reported.blank() ? today : reported, kind, cause, told);
    }

    Problems check() {
        Problems problems = Problems.none();
        if (happened.read().isEmpty()) {
            problems.addDate("happened", "accidents.wrong.day");
        }
        if (reported.read().isEmpty()) {
            problems.addDate("reported", "accidents.wrong.day");
        }
        if (kind.isEmpty()) {
            problems.add("kind", "accidents.wrong.choose");
        }
        if (told.isBlank()) {
            problems.add("told", "accidents.wrong.told");
        } else if (told.length() > LONGEST) {
            problems.add("told", "accidents.wrong.long", LONGEST);
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    NewAccident accident() {
        return new NewAccident(
                new WorkplaceId(workplace.orElseThrow()), inspection.map(InspectionId::new),
                happened.read().orElseThrow(), reported.read().orElseThrow(),
                kind.orElseThrow(), cause.orElse(Cause.NOT_KNOWN), told);
    }

    static Optional<UUID> id(Typed typed, String field) {
        try {
            return typed.code(field).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
