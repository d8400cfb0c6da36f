package org.tayanych.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One rule of law through time.
 *
 * @param code stable name: {@code KG-PAY-LATE}; never used again for another rule
 * @param theme which group it stands in: {@code PAY}, {@code LEAVE}, {@code LIMITS} …
 * @param versions the oldest first; no two overlap
 */
public record Provision(String code, String theme, Wording title, List<Version> versions) {

    /** The version that was in force on the day of the event: a new one never reaches back. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(version -> version.covers(day)).findFirst();
    }
}
