package org.tayanych.seals;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit key and the only way to use it: AES-256-GCM with a random nonce, into an envelope bound to its place. */
public final class AesKey {

    /** In bytes. */
    public static final int LENGTH = 32;

    private final byte[] key;

    private AesKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("not a key of 256 bits");
        }
        this.key = key;
    }

    /** A new random key. */
    public static AesKey draw() {
        return new AesKey(Chance.bytes(LENGTH));
    }

    /** @throws IllegalArgumentException for anything but 32 bytes */
    public static AesKey of(byte[] bytes) {
        return new AesKey(bytes.clone());
    }

    /** An independent key for one use. */
    public AesKey derive(String use, byte[] context) {
        return new AesKey(Hkdf.expand(key, Place.of(use), context, LENGTH));
    }

    /** The envelope: header, nonce, ciphertext. {@code place} must be given again to open it. */
    public byte[] seal(Envelope kind, byte[] clear, byte[] place) {
        byte[] nonce = Chance.bytes(Envelope.NONCE);
        int start = Envelope.HEADER + Envelope.NONCE;
        byte[] envelope = new byte[start + clear.length + Envelope.TAG];
        System.arraycopy(kind.header(), 0, envelope, 0, Envelope.HEADER);
        System.arraycopy(nonce, 0, envelope, Envelope.HEADER, Envelope.NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, kind.bind(place)).doFinal(clear, 0, clear.length, envelope, start);
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
        return envelope;
    }

    /** @throws BrokenSeal when the envelope was changed, is of another kind or place, or was sealed under another key */
    public byte[] open(Envelope kind, byte[] envelope, byte[] place) {
        if (!kind.fits(envelope)) {
            throw new BrokenSeal();
        }
        int start = Envelope.HEADER + Envelope.NONCE;
        byte[] nonce = Arrays.copyOfRange(envelope, Envelope.HEADER, start);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, kind.bind(place))
                    .doFinal(envelope, start, envelope.length - start);
        } catch (AEADBadTagException broken) {
            throw new BrokenSeal();
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** A key under this key. */
    public byte[] wrap(AesKey inner, byte[] place) {
        return seal(Envelope.KEY, inner.key, place);
    }

    /** @throws BrokenSeal as {@link #open} */
    public AesKey unwrap(byte[] envelope, byte[] place) {
        return new AesKey(open(Envelope.KEY, envelope, place));
    }

    /** The raw bytes, to be sealed elsewhere at once. The caller overwrites them. */
    public byte[] copy() {
        return key.clone();
    }

    /** Overwrites the key. What was sealed stays sealed; this object opens nothing any more. */
    public void forget() {
        Arrays.fill(key, (byte) 0);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(Envelope.TAG * 8, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
