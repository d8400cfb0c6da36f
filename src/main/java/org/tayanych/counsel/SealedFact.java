package org.tayanych.counsel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedField;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/** A fact as it rests: its day in clear, its note and sum sealed for its own row. */
record SealedFact(
        UUID id, Fact.Kind kind, Country country, LocalDate on, Optional<Period> mediation, Optional<YearMonth> wagesOf,
        @Nullable Sealed note, @Nullable Sealed amount) {

    static SealedFact of(NewFact fact, CaseKey key) {
        UUID id = UUID.randomUUID();
        Secret amount = fact.amount().map(Money::toString).map(Secret::of).orElse(Secret.NOTHING);
        return new SealedFact(id, fact.kind(), fact.country(), fact.on(), fact.mediation(), fact.wagesOf(),
                sealed(key, fact.note(), CounselField.FACT_NOTE, id),
                sealed(key, amount, CounselField.FACT_AMOUNT, id));
    }

    /** The words of a sealed column; nothing where nothing was sealed. */
    static Secret open(byte @Nullable [] atRest, CaseKey key, SealedField field, UUID row) {
        return atRest == null ? Secret.NOTHING : key.open(Sealed.fromRest(atRest), field, row);
    }

    /** The sum of a sealed column. */
    static Optional<Money> money(byte @Nullable [] atRest, CaseKey key, UUID row) {
        String[] parts = open(atRest, key, CounselField.FACT_AMOUNT, row).reveal().split(" ", 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(Money.of(parts[0], parts[1]));
    }

    private static @Nullable Sealed sealed(CaseKey key, Secret words, SealedField field, UUID row) {
        return words.isBlank() ? null : key.seal(words, field, row);
    }
}
