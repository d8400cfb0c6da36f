package org.tayanych.backups;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Envelope;

/** Opens what {@link SealedOutput} wrote, chunk by chunk. A stream that was changed or cut throws {@link Damaged}. */
final class SealedInput extends InputStream {

    /** The bytes are not those that were written. */
    static final class Damaged extends IOException {
        Damaged() {
            super("damaged");
        }
    }

    private static final int MOST = SealedOutput.SIZE + 1024;

    private final PushbackInputStream from;
    private final AesKey key;
    private byte[] clear = {};
    private int at;
    private long number;
    private boolean last;

    SealedInput(InputStream from, AesKey key) {
        this.from = new PushbackInputStream(from, 1);
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        while (at == clear.length) {
            if (last) {
                return -1;
            }
            next();
        }
        int some = Math.min(length, clear.length - at);
        System.arraycopy(clear, at, bytes, start, some);
        at += some;
        return some;
    }

    private void next() throws IOException {
        DataInputStream data = new DataInputStream(from);
        try {
            int length = data.readInt();
            if (length < 1 || length > MOST) {
                throw new Damaged();
            }
            byte[] sealed = data.readNBytes(length);
            int ahead = from.read();
            last = ahead < 0;
            if (!last) {
                from.unread(ahead);
            }
            clear = key.open(Envelope.CHUNK, sealed, SealedOutput.place(number++, last));
            at = 0;
        } catch (EOFException | BrokenSeal changed) {
            throw new Damaged();
        }
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
