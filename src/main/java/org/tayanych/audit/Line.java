package org.tayanych.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a line goes into the chain: every field, each with its length, so that no two lines read the same. */
final class Line {

    private Line() {
    }

    static byte[] body(Deed deed, Instant at) {
        var bytes = new ByteArrayOutputStream(160);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(at.getEpochSecond());
            put(out, deed.actor().map(Object::toString).orElse(null));
            put(out, deed.organisation().map(Object::toString).orElse(null));
            put(out, deed.what());
            put(out, deed.subject());
            put(out, deed.detail());
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    /** The hash of a line: over the hash of the line before it and its own body. */
    static byte[] hash(byte[] before, byte[] body) {
        MessageDigest digest = sha256();
        digest.update(before);
        return digest.digest(body);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void put(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        out.writeUTF(Optional.ofNullable(text).orElse(""));
    }
}
