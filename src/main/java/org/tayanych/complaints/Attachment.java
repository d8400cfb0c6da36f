package org.tayanych.complaints;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.files.FileKind;
import org.tayanych.vault.Secret;

/**
 * A file that belongs to a complaint: the sealed original, kept as evidence, and where it could be made a working copy
 * without hidden data.
 *
 * @param name as the worker's phone called it
 * @param size of the original, in bytes
 * @param sha256 of the original, lower-case hexadecimal
 * @param cleaned whether a working copy without metadata exists; when false, only the original can be read
 * @param message the message it came with; null when it came with the complaint
 */
public record Attachment(
        UUID id,
        Secret name,
        FileKind kind,
        long size,
        Secret sha256,
        boolean cleaned,
        @Nullable UUID message,
        Instant at) {

    /** By content, for example {@code image/jpeg}. */
    public String mediaType() {
        return kind.mediaType();
    }

    /** Whether it is something to listen to. */
    public boolean audio() {
        return kind.sound();
    }

    public boolean image() {
        return mediaType().startsWith("image/");
    }

    /** Its name with the ending that its content has, so that no saved file is taken for another kind. */
    public String fileName() {
        String given = name.reveal().replaceAll("[\\p{Cntrl}\"/\\\\:*?<>|]", "_");
        String ending = "." + kind.extension();
        return given.toLowerCase(Locale.ROOT).endsWith(ending) ? given : given + ending;
    }
}
