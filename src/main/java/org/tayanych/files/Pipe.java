package org.tayanych.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * From one thread's output to another's input, with room for a few pieces in between, so that memory stays bounded. A reader
 * that closes early stops the writer.
 */
public final class Pipe {

    private static final int PIECE = 64 * 1024;
    private static final int PIECES = 4;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>(PIECES);
    private volatile boolean closed;

    /** For the writing thread; to be closed when all is written. */
    public OutputStream in() {
        return new BufferedOutputStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (length > 0) {
                    put(Arrays.copyOfRange(bytes, from, from + length));
                }
            }

            @Override
            public void close() throws IOException {
                put(END);
            }
        }, PIECE);
    }

    /** For the reading thread. */
    public InputStream out() {
        return new Far();
    }

    /** What was taken over is delivered, even if the reader has read it and closed before this returns. */
    private void put(byte[] piece) throws IOException {
        boolean handedOver = false;
        try {
            while (!closed && !handedOver) {
                handedOver = pieces.offer(piece, 1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        }
        if (!handedOver) {
            throw new IOException("nobody reads any more");
        }
    }

    private byte[] take() throws IOException {
        try {
            return pieces.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        }
    }

    /** The end that is read. */
    private final class Far extends InputStream {
        private byte[] piece = END;
        private int at;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            while (at == piece.length && !ended) {
                piece = take();
                at = 0;
                ended = piece.length == 0;
            }
            if (ended || length == 0) {
                return ended ? -1 : 0;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, count);
            at += count;
            return count;
        }

        @Override
        public void close() {
            closed = true;
            pieces.clear();
        }
    }
}
