package org.tayanych.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Chance;
import org.tayanych.vocabulary.SubjectId;

/**
 * Files, sealed chunk by chunk as they arrive; memory stays bounded whatever is sent: about half a megabyte each. No
 * transaction is held open while bytes arrive, so call this outside of one.
 */
@Component
public class SealedFiles {

    /**
     * @param size of the clear bytes
     * @param sha256 of the clear bytes, lower-case hexadecimal. Seal it where you keep it: it tells whether somebody holds
     *     a known file
     */
    public record Kept(UUID file, long size, String sha256) {}

    /** More bytes came than are allowed; nothing was kept. */
    public static final class TooLarge extends Exception {
        TooLarge() {
            super("file too large");
        }
    }

    static final int AT_ONCE = 4;

    private final FileStore store;
    private final Clock clock;

    SealedFiles(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Reads to the end of the stream and seals on the way. @throws TooLarge past {@code most} bytes; nothing is kept then */
    public Kept keep(SubjectId subject, CaseKey key, InputStream clear, long most) throws IOException, TooLarge {
        UUID file = Chance.id();
        MessageDigest digest = sha256();
        store.begin(file, subject, clock.instant());
        boolean whole = false;
        try {
            long size = pour(file, new ChunkSeal(key, file), new DigestInputStream(clear, digest), most);
            whole = store.finish(file);
            if (!whole) {
                throw new IOException("the file was removed while it arrived");
            }
            return new Kept(file, size, HexFormat.of().formatHex(digest.digest()));
        } finally {
            if (!whole) {
                store.remove(file);
            }
        }
    }

    /**
     * The clear bytes, opened chunk by chunk while they are read. The first chunk is opened at once, so that a wrong key
     * shows before anything is sent.
     *
     * @throws BrokenSeal when there is no such file, the key is another, or a chunk was changed, moved or is missing; for
     *     later chunks while reading
     */
    public InputStream open(UUID file, CaseKey key) {
        return new ChunkStream(new ChunkSeal(key, file), first -> store.read(file, first, AT_ONCE));
    }

    public void remove(UUID file) {
        store.remove(file);
    }

    private long pour(UUID file, ChunkSeal seal, InputStream clear, long most) throws IOException, TooLarge {
        byte[] buffer = new byte[ChunkSeal.SIZE];
        byte[] ahead = new byte[ChunkSeal.SIZE];
        List<byte[]> batch = new ArrayList<>(AT_ONCE);
        long size = 0;
        int number = 0;
        int length = clear.readNBytes(buffer, 0, buffer.length);
        boolean last;
        do {
            int next = length < buffer.length ? 0 : clear.readNBytes(ahead, 0, ahead.length);
            last = next == 0;
            size += length;
            if (size + next > most) {
                throw new TooLarge();
            }
            batch.add(seal.seal(buffer, length, number++, last));
            if (last || batch.size() == AT_ONCE) {
                store.add(file, number - batch.size(), batch);
                batch.clear();
            }
            byte[] swap = buffer;
            buffer = ahead;
            ahead = swap;
            length = next;
        } while (!last);
        Arrays.fill(buffer, (byte) 0);
        Arrays.fill(ahead, (byte) 0);
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }
}
