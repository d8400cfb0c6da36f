package org.tayanych.counsel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/**
 * Something that happened on a day, and the time limits that run from it.
 *
 * @param country whose law it is held against
 * @param wagesOf the month whose wages were due on a missed pay day, when it is known
 * @param pack by which pack the limits were counted; empty when there is none of this country
 * @param limits the first to end first; empty when the pack has no rule for that day
 * @param dropped it was a mistake: nothing runs from it any more
 */
public record Fact(
        UUID id,
        Kind kind,
        Country country,
        LocalDate on,
        Optional<Period> mediation,
        Optional<YearMonth> wagesOf,
        Optional<Money> amount,
        Secret note,
        MemberId by,
        String pack,
        List<TimeLimit> limits,
        boolean dropped) {

    /** What happened. Words: {@code counsel.kind.<name>}. */
    public enum Kind {
        /** The order of dismissal was handed over. */
        DISMISSAL_ORDER,
        /** The workbook was handed over. */
        WORKBOOK,
        /** Wages were not paid on their day; each such day has its own limit. */
        PAY_DAY_MISSED,
        /** The worker came to know, or had to know, of a breach of another kind. */
        BREACH_KNOWN,
        /** The worker was hurt at work. */
        INJURY;

        public String key() {
            return "counsel.kind." + name();
        }
    }

    public Fact {
        limits = List.copyOf(limits);
    }
}
