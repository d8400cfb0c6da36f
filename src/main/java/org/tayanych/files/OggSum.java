package org.tayanych.files;

/** The check sum of Ogg pages: CRC-32 of polynomial 04c11db7, neither reflected nor inverted. */
final class OggSum {

    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            int value = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                value = value < 0 ? value << 1 ^ 0x04c11db7 : value << 1;
            }
            TABLE[i] = value;
        }
    }

    private OggSum() {
    }

    static int of(int before, byte[] bytes) {
        int sum = before;
        for (byte value : bytes) {
            sum = sum << 8 ^ TABLE[sum >>> 24 ^ value & 0xff];
        }
        return sum;
    }
}
