package org.tayanych.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reading and copying in exact amounts. */
final class Bytes {

    private static final int STEP = 16 * 1024;

    private Bytes() {
    }

    /** Exactly so many, or {@link EOFException}. */
    static byte[] read(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    static int one(InputStream in) throws IOException {
        int value = in.read();
        if (value < 0) {
            throw new EOFException();
        }
        return value;
    }

    static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] buffer = new byte[STEP];
        long left = count;
        while (left > 0) {
            int got = in.read(buffer, 0, (int) Math.min(left, STEP));
            if (got < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, got);
            left -= got;
        }
    }

    static void skip(InputStream in, long count) throws IOException {
        in.skipNBytes(count);
    }

    static void zeros(OutputStream out, long count) throws IOException {
        byte[] nothing = new byte[STEP];
        for (long left = count; left > 0; left -= STEP) {
            out.write(nothing, 0, (int) Math.min(left, STEP));
        }
    }

    /** Big end first. */
    static long big(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | bytes[from + i] & 0xff;
        }
        return value;
    }

    /** Little end first. */
    static long little(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[from + i] & 0xff;
        }
        return value;
    }

    static boolean starts(byte[] bytes, int from, String with) {
        byte[] expected = with.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < from + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[from + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    static String text(byte[] bytes, int from, int count) {
        return new String(bytes, from, count, StandardCharsets.ISO_8859_1);
    }
}
