package org.tayanych.counsel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/**
 * A dated fact as a member writes it down.
 *
 * @param country whose law it is held against
 * @param mediation while an agreement to mediate held, both days included; its end may still be open
 * @param wagesOf the month whose wages were due on a missed pay day, when it is known
 * @param amount what was not paid, as far as it is known; of a missed pay day alone
 * @param note for whoever reads it later; may be nothing
 */
public record NewFact(
        Fact.Kind kind,
        Country country,
        LocalDate on,
        Optional<Period> mediation,
        Optional<YearMonth> wagesOf,
        Optional<Money> amount,
        Secret note) {}
