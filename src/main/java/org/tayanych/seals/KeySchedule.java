package org.tayanych.seals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The key schedule of HPKE (RFC 9180, section 5.1) in base mode, with HKDF-SHA256: from a shared secret to the key and
 * nonce of one message.
 */
record KeySchedule(byte[] key, byte[] nonce) {

    private static final int KDF_HKDF_SHA256 = 0x0001;
    private static final byte[] NONE = {};
    private static final byte MODE_BASE = 0;

    /** The cipher that the key is for, by its number in the HPKE registry and the length of its key. */
    record Aead(int id, int keyLength) {

        static final Aead AES_256_GCM = new Aead(0x0002, AesKey.LENGTH);
    }

    static KeySchedule of(int kem, Aead aead, byte[] sharedSecret, byte[] info) {
        byte[] suite = ByteBuffer.allocate(10)
                .put(ascii("HPKE"))
                .putShort((short) kem)
                .putShort((short) KDF_HKDF_SHA256)
                .putShort((short) aead.id())
                .array();
        byte[] context = Hkdf.join(
                new byte[] {MODE_BASE},
                extract(suite, NONE, "psk_id_hash", NONE),
                extract(suite, NONE, "info_hash", info));
        byte[] secret = extract(suite, sharedSecret, "secret", NONE);
        return new KeySchedule(
                expand(suite, secret, "key", context, aead.keyLength()),
                expand(suite, secret, "base_nonce", context, Envelope.NONCE));
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] material) {
        return Hkdf.extract(salt, ascii("HPKE-v1"), suite, ascii(label), material);
    }

    private static byte[] expand(byte[] suite, byte[] secret, String label, byte[] context, int length) {
        byte[] size = ByteBuffer.allocate(2).putShort((short) length).array();
        return Hkdf.expand(secret, Hkdf.join(size, ascii("HPKE-v1"), suite, ascii(label)), context, length);
    }

    private static byte[] ascii(String label) {
        return label.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
