package org.tayanych.complaints;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.vault.Secret;

/**
 * A file that belongs to a complaint: the sealed original, kept as evidence, and where it could be made a working copy
 * without hidden data.
 *
 * @param name as the worker's phone called it
 * @param mediaType by content, for example {@code image/jpeg}
 * @param sha256 of the original, lower-case hexadecimal
 * @param cleaned whether a working copy without metadata exists; when false, only the original can be read
 * @param message the message it came with; null when it came with the complaint
 */
public record Attachment(
        UUID id,
        Secret name,
        String mediaType,
        long size,
        Secret sha256,
        boolean cleaned,
        @Nullable UUID message,
        Instant at) {

    /** Whether it is something to listen to. */
    public boolean audio() {
        return mediaType.startsWith("audio/");
    }

    public boolean image() {
        return mediaType.startsWith("image/");
    }
}
