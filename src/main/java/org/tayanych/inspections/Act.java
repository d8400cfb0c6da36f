package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of the act of an inspection. Its text is frozen; what changes later is a new version of the same number.
 *
 * @param number of the organisation and year: {@code 2026-000012}
 * @param version from 1
 * @param hash SHA-256 of the frozen text in both languages, lower-case hexadecimal
 */
public record Act(
        UUID id, InspectionId inspection, String number, int version, LocalDate drawn, String hash,
        Optional<LocalDate> delivered, Optional<How> how) {

    /** How the employer got it. */
    public enum How {
        HANDED_OVER,
        BY_POST,
        BY_ELECTRONIC_MAIL,
        /** The employer would not take it; somebody witnessed that. */
        NOT_ACCEPTED;

        /** Key of its words. */
        public String key() {
            return "inspections.how." + name();
        }
    }
}
