package org.tayanych.accidents;

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
        @Nullable UUID person,
        @Nullable String oldCode,
        @Nullable String newCode,
        @Nullable Money money,
        @Nullable LocalDate oldDay,
        @Nullable Sealed words,
        @Nullable UUID strikes) {

    static Line of(Entry.Kind kind, LocalDate day) {
        return new Line(UUID.randomUUID(), kind, day, null, null, null, null, null, null, null);
    }

    Line about(UUID whom) {
        return new Line(id, kind, day, whom, oldCode, newCode, money, oldDay, words, strikes);
    }

    Line code(@Nullable String old, @Nullable String now) {
        return new Line(id, kind, day, person, old, now, money, oldDay, words, strikes);
    }

    Line sum(Money amount) {
        return new Line(id, kind, day, person, oldCode, newCode, amount, oldDay, words, strikes);
    }

    Line insteadOf(LocalDate old) {
        return new Line(id, kind, day, person, oldCode, newCode, money, old, words, strikes);
    }

    Line striking(UUID other) {
        return new Line(id, kind, day, person, oldCode, newCode, money, oldDay, words, other);
    }

    /** Sealed under the accident's key; nothing when nothing was said. */
    Line said(CaseKey key, Secret said) {
        return said.isBlank()
                ? this
                : new Line(id, kind, day, person, oldCode, newCode, money, oldDay,
                        key.seal(said, AccidentField.ACCIDENT_WORDS, id), strikes);
    }
}
