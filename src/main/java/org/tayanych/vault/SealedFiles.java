package org.tayanych.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.SubjectId;

/** Files, sealed chunk by chunk as they arrive; memory stays bounded whatever is sent. */
@Component
public class SealedFiles {

    /** @param sha256 of the clear bytes, lower-case hexadecimal */
    public record Kept(UUID file, long size, String sha256) {}

    /** More bytes came than are allowed; nothing was kept. */
    public static final class TooLarge extends Exception {
        TooLarge() {
            super("file too large");
        }
    }

    /** Reads to the end of the stream and seals on the way. @throws TooLarge past {@code most} bytes; nothing is kept then */
    public Kept keep(SubjectId subject, CaseKey key, InputStream clear, long most) throws IOException, TooLarge {
        throw new UnsupportedOperationException("being built");
    }

    /** The clear bytes, opened chunk by chunk while they are read. */
    public InputStream open(UUID file, CaseKey key) {
        throw new UnsupportedOperationException("being built");
    }

    public void remove(UUID file) {
        throw new UnsupportedOperationException("being built");
    }
}
