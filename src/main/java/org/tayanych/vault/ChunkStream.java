package org.tayanych.vault;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.tayanych.seals.BrokenSeal;

/** The clear bytes of a sealed file, a few chunks at a time. Ends only after the chunk that was sealed as the last. */
final class ChunkStream extends InputStream {

    private final ChunkSeal seal;
    private final IntFunction<List<byte[]>> source;
    private final Deque<byte[]> fetched = new ArrayDeque<>();
    private int asked;
    private int number;
    private byte[] chunk;
    private int at;
    private boolean ended;

    ChunkStream(ChunkSeal seal, IntFunction<List<byte[]>> source) {
        this.seal = seal;
        this.source = source;
        fetch();
        this.chunk = next();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        while (at == chunk.length) {
            if (ended) {
                return -1;
            }
            chunk = next();
            at = 0;
        }
        int taken = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, taken);
        at += taken;
        return taken;
    }

    /** Which chunk is the last shows by there being no other behind it; the seal says whether that is true. */
    private byte[] next() {
        byte[] sealed = fetched.poll();
        if (sealed == null) {
            throw new BrokenSeal();
        }
        if (fetched.isEmpty()) {
            fetch();
        }
        ended = fetched.isEmpty();
        return seal.open(sealed, number++, ended);
    }

    private void fetch() {
        List<byte[]> more = source.apply(asked);
        asked += SealedFiles.AT_ONCE;
        fetched.addAll(more);
    }
}
