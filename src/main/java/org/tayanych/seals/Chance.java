package org.tayanych.seals;

import java.security.SecureRandom;
import java.util.UUID;

/** Where every key, nonce and code comes from. */
public final class Chance {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Chance() {
    }

    /** So many random bytes. */
    public static byte[] bytes(int count) {
        byte[] drawn = new byte[count];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    /** Evenly from 0 up to, not including, the bound. */
    static int below(int bound) {
        return RANDOM.nextInt(bound);
    }

    /** A random UUID, version 4. */
    public static UUID id() {
        return UUID.randomUUID();
    }

    static SecureRandom source() {
        return RANDOM;
    }
}
