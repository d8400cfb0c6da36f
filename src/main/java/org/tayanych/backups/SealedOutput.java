package org.tayanych.backups;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.Envelope;
import org.tayanych.seals.Place;

/**
 * Seals what is written, a mebibyte at a time. Each chunk is bound to its number and to whether it is the last, as in STREAM
 * (Hoang, Reyhanitabar, Rogaway, Vizár, 2015): none can be swapped, dropped or cut off at the end.
 */
final class SealedOutput extends OutputStream {

    static final int SIZE = 1 << 20;

    private final DataOutputStream to;
    private final AesKey key;
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private long number;
    private boolean closed;

    SealedOutput(OutputStream to, AesKey key) {
        this.to = new DataOutputStream(to);
        this.key = key;
    }

    static byte[] place(long number, boolean last) {
        return Place.of(last ? "last chunk of a backup" : "chunk of a backup", new UUID(0, number));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == SIZE) {
                chunk(false);
            }
            int some = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, at, buffer, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
    }

    private void chunk(boolean last) throws IOException {
        byte[] sealed = key.seal(Envelope.CHUNK, Arrays.copyOf(buffer, filled), place(number++, last));
        to.writeInt(sealed.length);
        to.write(sealed);
        filled = 0;
    }

    /** Seals the last chunk. Without it nothing of the stream counts as whole. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            chunk(true);
            Arrays.fill(buffer, (byte) 0);
            to.close();
        }
    }
}
