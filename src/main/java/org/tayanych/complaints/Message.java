package org.tayanych.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * One piece of the dialogue between the worker and the team.
 *
 * @param by the member who wrote; empty when the worker did. Never shown to the worker
 * @param at rounded down to the quarter of an hour
 */
public record Message(UUID id, Optional<MemberId> by, Secret text, boolean question, Instant at, List<Attachment> files) {

    public boolean fromWorker() {
        return by.isEmpty();
    }
}
