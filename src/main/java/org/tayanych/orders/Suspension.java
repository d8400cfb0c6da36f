package org.tayanych.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.Secret;

/**
 * Work, equipment or a place that stands still for grave danger (article 232 of the Labour Code of Kyrgyzstan).
 *
 * @param words what exactly, and what the danger is
 */
public record Suspension(
        Id id, InspectionId inspection, FindingId finding, What what, Secret words, State state, LocalDate from,
        Optional<LocalDate> lifted, List<Entry> history) {

    /** Words: {@code orders.suspended.<name>}. */
    public enum What {
        WORK,
        EQUIPMENT,
        PLACE
    }

    /** Words: {@code orders.suspension.<name>}. */
    public enum State {
        /** Written by mistake: it never was. */
        STRUCK,
        SUSPENDED,
        LIFTED
    }

    /** Names one suspension. */
    public record Id(UUID value) {

        public static Id draw() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
