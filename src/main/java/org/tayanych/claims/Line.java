package org.tayanych.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** A line of the history as it goes to rest; what does not apply is null. */
record Line(
        UUID id,
        Entry.Kind kind,
        LocalDate day,
        @Nullable String oldCode,
        @Nullable String newCode,
        @Nullable Money money,
        @Nullable Integer workers,
        @Nullable Integer first,
        @Nullable Sealed words,
        @Nullable UUID strikes) {

    static Line of(Entry.Kind kind, LocalDate day) {
        return new Line(UUID.randomUUID(), kind, day, null, null, null, null, null, null, null);
    }

    Line code(@Nullable String old, @Nullable String now) {
        return new Line(id, kind, day, old, now, money, workers, first, words, strikes);
    }

    Line sum(Money amount) {
        return new Line(id, kind, day, oldCode, newCode, amount, workers, first, words, strikes);
    }

    Line about(int number, @Nullable Integer ofThemFirst) {
        return new Line(id, kind, day, oldCode, newCode, money, number, ofThemFirst, words, strikes);
    }

    Line striking(UUID other) {
        return new Line(id, kind, day, oldCode, newCode, money, workers, first, words, other);
    }

    /** Sealed under the claim's key; nothing when nothing was said. */
    Line said(CaseKey key, Secret said) {
        return said.isBlank()
                ? this
                : new Line(id, kind, day, oldCode, newCode, money, workers, first,
                        key.seal(said, ClaimField.CLAIM_WORDS, id), strikes);
    }
}
