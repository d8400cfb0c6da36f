package org.tayanych.orders;

import java.util.List;
import java.util.Optional;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * A fine.
 *
 * @param order the order that was not followed, when it was imposed for that
 * @param finding what it was imposed for; empty when it was for something else than a finding
 */
public record Fine(
        FineId id, InspectionId inspection, Optional<OrderId> order, Optional<FindingId> finding, String number, Ground ground,
        MemberId writtenBy, FineStanding standing, List<Entry> history) {

    /** By which article. */
    public sealed interface Ground {

        /** A provision of the law pack that names a fine, for example {@code KG-FINE-CONTRACT}. */
        record Provision(String code) implements Ground {}

        /** As the inspector typed it; nobody has checked it against a law pack. */
        record Typed(Secret article) implements Ground {}
    }

    /** How far a fine has come. Words: {@code orders.fine.<name>}. */
    public enum State {
        /** Written by mistake: it never was. */
        STRUCK,
        PROPOSED,
        IMPOSED,
        /** An appeal is open. */
        APPEALED,
        /** An appeal changed nothing. */
        CONFIRMED,
        REDUCED,
        CANCELLED,
        /** With the bailiff. */
        FORWARDED,
        /** Nothing is left to pay. */
        PAID;

        public String key() {
            return "orders.fine." + name();
        }
    }
}
