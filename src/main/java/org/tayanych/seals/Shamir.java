package org.tayanych.seals;

import java.util.ArrayList;
import java.util.List;

/**
 * Shamir's secret sharing over GF(256) with the field polynomial of AES. Each byte of the secret is the value at 0 of its
 * own random polynomial of degree {@code needed - 1}; share x holds the values at x. Fewer shares tell nothing.
 */
public final class Shamir {

    private static final int MOST = 32;

    private Shamir() {
    }

    /** The values at {@code x}, which is never 0. */
    public record Share(int x, byte[] values) {
        @Override
        public String toString() {
            return "withheld";
        }
    }

    /** @throws IllegalArgumentException unless 2 ≤ needed ≤ shares ≤ 32 */
    public static List<Share> split(byte[] secret, int shares, int needed) {
        if (needed < 2 || needed > shares || shares > MOST) {
            throw new IllegalArgumentException("2 to %d shares, and from 2 to all of them needed".formatted(MOST));
        }
        byte[][] coefficients = new byte[needed][];
        coefficients[0] = secret;
        for (int degree = 1; degree < needed; degree++) {
            coefficients[degree] = Chance.bytes(secret.length);
        }
        List<Share> parts = new ArrayList<>();
        for (int x = 1; x <= shares; x++) {
            parts.add(new Share(x, valuesAt(x, coefficients)));
        }
        return parts;
    }

    /** The secret, from shares with different {@code x} and equal length. Wrong or too few shares give other bytes. */
    public static byte[] join(List<Share> shares) {
        byte[] secret = new byte[shares.getFirst().values().length];
        for (Share share : shares) {
            int weight = weightAtZero(share, shares);
            for (int at = 0; at < secret.length; at++) {
                secret[at] ^= (byte) times(share.values()[at] & 0xff, weight);
            }
        }
        return secret;
    }

    private static byte[] valuesAt(int x, byte[][] coefficients) {
        byte[] values = new byte[coefficients[0].length];
        for (int degree = coefficients.length - 1; degree >= 0; degree--) {
            for (int at = 0; at < values.length; at++) {
                values[at] = (byte) (times(values[at] & 0xff, x) ^ (coefficients[degree][at] & 0xff));
            }
        }
        return values;
    }

    /** Lagrange's weight: the product of x' / (x' - x) over the other shares; minus is plus in this field. */
    private static int weightAtZero(Share own, List<Share> all) {
        int weight = 1;
        for (Share other : all) {
            if (other.x() != own.x()) {
                weight = times(weight, times(other.x(), inverse(other.x() ^ own.x())));
            }
        }
        return weight;
    }

    /** Without tables or branches on secrets, so that time and cache tell nothing. */
    static int times(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < 8; bit++) {
            product ^= -(b & 1) & a;
            a = (a << 1) ^ (-(a >> 7) & 0x11b);
            b >>= 1;
        }
        return product & 0xff;
    }

    /** a to the power of 254: every other element's inverse. */
    static int inverse(int a) {
        int power = 1;
        for (int times = 0; times < 254; times++) {
            power = times(power, a);
        }
        return power;
    }
}
