package org.tayanych.remedies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.RemedyKind;

/**
 * One thing that a worker seeks, by one way.
 *
 * @param obtained the day it was reached, for what is no money; money is reached when it is paid
 */
public record Remedy(UUID id, RemedyKind kind, HelpChannel channel, Optional<LocalDate> obtained, List<Sum> sums) {

    public List<Balance> balances() {
        return Balance.of(sums);
    }
}
