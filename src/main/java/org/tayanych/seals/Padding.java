package org.tayanych.seals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts are filled up before they are sealed, so that the length at rest tells little: to 64, 128, 256, 512, 1,024, 2,048
 * or 4,096 bytes, above that to the next multiple of 4,096. A name, a phone number and "yes" all take 64.
 */
public final class Padding {

    private static final int LEAST = 64;
    private static final int STEP = 4096;

    private Padding() {
    }

    /** The text in UTF-8, its length before it, zeros behind it. */
    public static byte[] fill(String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        byte[] filled = ByteBuffer.allocate(bucket(Integer.BYTES + text.length)).putInt(text.length).put(text).array();
        Arrays.fill(text, (byte) 0);
        return filled;
    }

    /** The text again. @throws BrokenSeal when these bytes were not filled here */
    public static String empty(byte[] filled) {
        int length = ByteBuffer.wrap(filled).getInt();
        if (length < 0 || length > filled.length - Integer.BYTES) {
            throw new BrokenSeal();
        }
        return new String(filled, Integer.BYTES, length, StandardCharsets.UTF_8);
    }

    static int bucket(int length) {
        if (length > STEP) {
            return Math.multiplyExact((length + STEP - 1) / STEP, STEP);
        }
        return Math.max(LEAST, Integer.highestOneBit(length - 1) << 1);
    }
}
