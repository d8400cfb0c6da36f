package org.tayanych.accidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;

/**
 * One line of an accident's history.
 *
 * @param person whom it is about, if one alone
 * @param oldCode what stood there before, a code
 * @param newCode what stands there now, a code
 * @param oldDay the day that was corrected
 * @param struck why it does not count any more
 */
public record Entry(
        UUID id,
        Kind kind,
        Optional<UUID> person,
        Optional<String> oldCode,
        Optional<String> newCode,
        Optional<Money> money,
        Optional<LocalDate> oldDay,
        LocalDate day,
        Secret words,
        MemberId by,
        Instant at,
        Optional<Secret> struck) {

    /** Words are {@code accidents.entry.<name>}. */
    public enum Kind {
        REPORTED,
        /** How badly a person is hurt; also when that changed. */
        HURT,
        /** The investigation began. */
        OPENED,
        /** The investigation ended. */
        ENDED,
        /** A visit was linked. */
        LINKED,
        /** A day of the accident itself was corrected. */
        CORRECTED,
        ASSESSED,
        /** Another amount was assessed in place of the one before. */
        CHANGED,
        PAID,
        /** Strikes out another line. */
        STRUCK,
        /** The whole accident was a mistake. */
        TAKEN_OUT;

        /** What another line can strike out. The rest is corrected by saying it anew. */
        public boolean strikable() {
            return this == HURT || this == OPENED || this == ENDED || money();
        }

        public boolean money() {
            return this == ASSESSED || this == CHANGED || this == PAID;
        }
    }

    public boolean strikable() {
        return kind.strikable() && struck.isEmpty();
    }
}
