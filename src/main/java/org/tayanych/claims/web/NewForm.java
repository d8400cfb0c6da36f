package org.tayanych.claims.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.claims.NewClaim;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** A new claim as it was filled in. */
public record NewForm(
        Optional<UUID> workplace, Optional<UUID> inspection, Optional<UUID> finding, Secret workers, Secret told) {

    /** Letters of what it is about. */
    static final int LONGEST = 4000;

    static NewForm of(Typed typed) {
        return new NewForm(
                id(typed, "workplace"), id(typed, "inspection"), id(typed, "finding"), typed.secret("workers"), typed.secret("told"));
    }

    NewForm at(UUID place) {
        return new NewForm(Optional.of(place), inspection, finding, workers, told);
    }

    Problems check() {
        Problems problems = Problems.none();
        if (number(workers).isEmpty()) {
            problems.add("workers", "claims.wrong.number");
        }
        if (told.length() > LONGEST) {
            problems.add("told", "claims.wrong.long", LONGEST);
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    NewClaim claim() {
        return new NewClaim(new WorkplaceId(workplace.orElseThrow()), inspection.map(InspectionId::new),
                finding.map(FindingId::new), number(workers).orElseThrow(), told);
    }

    static Optional<UUID> id(Typed typed, String field) {
        try {
            return typed.code(field).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Up to six digits, spaces between thousands. */
    static Optional<Integer> number(Secret typed) {
        String digits = typed.reveal().replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
