package org.tayanych.accidents;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/**
 * Somebody who was hurt.
 *
 * @param name {@link Secret#NOTHING} when it is not known
 * @param harm as it was said last; empty when that was struck out: the person does not count
 * @param compensation by currency
 */
public record Person(
        UUID id, Secret name, Sex sex, Age age, Contract contract, Optional<Harm> harm, List<Compensation> compensation) {

    /** Words are {@code accidents.sex.<name>}. */
    public enum Sex {
        FEMALE,
        MALE,
        NOT_SAID
    }

    /** Words are {@code accidents.age.<name>}. */
    public enum Age {
        UNDER_18,
        FROM_18,
        FROM_25,
        FROM_40,
        FROM_55,
        NOT_SAID
    }

    /** Whether there was a written contract. Words are {@code accidents.contract.<name>}. */
    public enum Contract {
        WRITTEN,
        /** Worked informally. */
        NONE,
        UNKNOWN
    }

    /** What a person is written down with. */
    public record New(Secret name, Sex sex, Age age, Contract contract, Harm harm) {}

    public boolean counts() {
        return harm.isPresent();
    }

    /** What stands for this person in this currency. */
    public Compensation compensation(Currency currency) {
        return compensation.stream()
                .filter(each -> each.assessed().currency().equals(currency))
                .findFirst()
                .orElse(new Compensation(Money.zero(currency), Money.zero(currency)));
    }
}
