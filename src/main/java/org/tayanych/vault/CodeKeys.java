package org.tayanych.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tayanych.seals.AesKey;

/** What Argon2id makes of a code: under which value it is looked up, and the key that wraps the case key. */
record CodeKeys(byte[] lookUp, AesKey wrapping) {

    private static final String USE = "receipt code";

    static CodeKeys derive(String digits, Argon2 argon2, byte[] salt) {
        byte[] derived = argon2.derive(digits.getBytes(StandardCharsets.US_ASCII), salt, USE, 2 * AesKey.LENGTH);
        try {
            return new CodeKeys(
                    Arrays.copyOf(derived, AesKey.LENGTH),
                    AesKey.of(Arrays.copyOfRange(derived, AesKey.LENGTH, derived.length)));
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
