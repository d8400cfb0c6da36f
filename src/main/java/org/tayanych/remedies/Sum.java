package org.tayanych.remedies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;

/**
 * One line of the ledger.
 *
 * @param on the day it was owed from, admitted, ordered or paid
 * @param by who wrote it down
 * @param struck why it does not count, when it was a mistake
 */
public record Sum(UUID id, Step step, Money money, LocalDate on, MemberId by, Optional<Secret> struck) {

    public boolean counts() {
        return struck.isEmpty();
    }
}
