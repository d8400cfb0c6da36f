package org.tayanych.backups;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/** How far one is, in hundredths; says each tenth once. */
final class Progress {

    private static final int STEP = 10;

    private final IntConsumer say;
    private long whole = 1;
    private long done;
    private int said;

    /** @param say takes 10, 20 … 100 */
    Progress(IntConsumer say) {
        this.say = say;
    }

    void begin(long bytes) {
        whole = Math.max(1, bytes);
    }

    void add(long bytes) {
        done += bytes;
        int reached = (int) Math.min(99, 100 * done / whole) / STEP * STEP;
        if (reached > said) {
            said = reached;
            say.accept(reached);
        }
    }

    void end() {
        if (said < 100) {
            said = 100;
            say.accept(said);
        }
    }

    OutputStream watching(OutputStream to) {
        return new FilterOutputStream(to) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                add(length);
            }
        };
    }

    InputStream watching(InputStream from) {
        return new java.io.FilterInputStream(from) {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int some = in.read(bytes, start, length);
                add(Math.max(0, some));
                return some;
            }
        };
    }
}
