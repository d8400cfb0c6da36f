package org.tayanych.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;

/**
 * One line of a claim's history.
 *
 * @param code a way of confirming, or the visit that was linked
 * @param workers how many it is about
 * @param first how many of them were paid for the first time
 * @param day the pay day of what is owed, else the day it happened
 * @param struck why it does not count any more
 */
public record Entry(
        UUID id,
        Kind kind,
        Optional<String> code,
        Optional<Money> money,
        int workers,
        int first,
        LocalDate day,
        Secret words,
        MemberId by,
        Instant at,
        Optional<Secret> struck) {

    /** Words are {@code claims.entry.<name>}. The first four sums are named as the steps of {@code remedies}. */
    public enum Kind {
        BEGUN,
        OWED,
        ADMITTED,
        ORDERED,
        PAID,
        CONFIRMED,
        /** It is about more or fewer workers than was thought. */
        WORKERS,
        /** A visit was linked. */
        LINKED,
        /** Strikes out another line. */
        STRUCK,
        /** The whole claim was a mistake. */
        TAKEN_OUT;

        public boolean money() {
            return this == OWED || this == ADMITTED || this == ORDERED || this == PAID || this == CONFIRMED;
        }
    }

    /** What another line can strike out; the rest is corrected by saying it anew. */
    public boolean strikable() {
        return kind.money() && struck.isEmpty();
    }

    boolean counts(Kind as) {
        return kind == as && struck.isEmpty();
    }
}
