package org.tayanych.backups;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Bytes whose number nobody knows beforehand, inside another stream: blocks with their length, then a zero. */
final class Blocks {

    private static final int SIZE = 1 << 16;

    private Blocks() {
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** Writes blocks; closing it writes the end and leaves the stream below open. */
    static final class Writer extends OutputStream {

        private final DataOutputStream to;
        private final byte[] buffer = new byte[SIZE];
        private int filled;

        Writer(DataOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int some = Math.min(length - done, SIZE - filled);
                System.arraycopy(bytes, from + done, buffer, filled, some);
                filled += some;
                done += some;
                if (filled == SIZE) {
                    block();
                }
            }
        }

        private void block() throws IOException {
            to.writeInt(filled);
            to.write(buffer, 0, filled);
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (filled > 0) {
                block();
            }
            to.writeInt(0);
        }
    }

    /** Reads up to the end mark and not further. */
    static final class Reader extends InputStream {

        private final DataInputStream from;
        private int left;
        private boolean ended;

        Reader(DataInputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (left == 0 && !ended) {
                left = from.readInt();
                ended = left == 0;
                if (left < 0 || left > SIZE) {
                    throw new SealedInput.Damaged();
                }
            }
            if (ended) {
                return -1;
            }
            int some = from.read(bytes, start, Math.min(length, left));
            if (some < 0) {
                throw new SealedInput.Damaged();
            }
            left -= some;
            return some;
        }
    }
}
