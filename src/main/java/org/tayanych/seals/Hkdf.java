package org.tayanych.seals;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HKDF-SHA256 (RFC 5869), the JDK's own. */
public final class Hkdf {

    private Hkdf() {
    }

    static byte[] extract(byte[] salt, byte[]... material) {
        return derive(HKDFParameterSpec.ofExtract()
                .addSalt(salt)
                .addIKM(new SecretKeySpec(join(material), "Generic"))
                .extractOnly());
    }

    /** Expand: {@code length} bytes that follow from a key of full strength, a label and a context. */
    public static byte[] expand(byte[] key, byte[] label, byte[] context, int length) {
        return derive(HKDFParameterSpec.expandOnly(new SecretKeySpec(key, "Generic"), join(label, context), length));
    }

    /** The parts, one after another. */
    public static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    private static byte[] derive(HKDFParameterSpec what) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(what);
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }
}
