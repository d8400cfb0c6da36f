package org.tayanych.seals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key sealed to the owner of a public key, by somebody who need not hold any key: HPKE (RFC 9180), single-shot base
 * mode, X-Wing, HKDF-SHA256, AES-256-GCM. At rest: header, encapsulated secret, sealed key.
 */
public final class Letter {

    private static final byte[] INFO = "tayanych letter 1".getBytes(StandardCharsets.US_ASCII);

    private Letter() {
    }

    /** Needs no key of the writer. {@code place} must be given again to open it. */
    public static byte[] seal(byte[] clear, byte[] publicKey, byte[] place) {
        XWing.Carried carried = XWing.encapsulate(publicKey);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, carried.secret(), clear, place);
        return Hkdf.join(Envelope.LETTER.header(), carried.encapsulated(), sealed);
    }

    /** @throws BrokenSeal when the letter was changed, moved, or is for somebody else */
    public static byte[] open(byte[] letter, XWing.Opener reader, byte[] place) {
        if (!Envelope.LETTER.fits(letter)) {
            throw new BrokenSeal();
        }
        int start = Envelope.HEADER + XWing.ENCAPSULATED;
        byte[] secret = reader.decapsulate(Arrays.copyOfRange(letter, Envelope.HEADER, start));
        return crypt(Cipher.DECRYPT_MODE, secret, Arrays.copyOfRange(letter, start, letter.length), place);
    }

    private static byte[] crypt(int mode, byte[] secret, byte[] content, byte[] place) {
        KeySchedule schedule = KeySchedule.of(XWing.KEM_ID, KeySchedule.Aead.AES_256_GCM, secret, INFO);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(schedule.key(), "AES"),
                    new GCMParameterSpec(Envelope.TAG * 8, schedule.nonce()));
            cipher.updateAAD(Envelope.LETTER.bind(place));
            return cipher.doFinal(content);
        } catch (AEADBadTagException broken) {
            throw new BrokenSeal();
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(schedule.key(), (byte) 0);
        }
    }
}
