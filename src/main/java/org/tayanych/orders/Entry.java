package org.tayanych.orders;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * One line of a history.
 *
 * @param words a reason or a note; may be nothing
 * @param by who wrote it down, and when
 * @param cause the line of another history that brought this one: an appeal brings one to its fine
 * @param struck why it does not count, when it was wrong
 */
public record Entry(
        UUID id, Step step, Secret words, MemberId by, Instant at, Optional<UUID> cause, Optional<Secret> struck) {

    public boolean counts() {
        return struck.isEmpty();
    }
}
