package org.tayanych.guard;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tayanych.vault.Secret;

/** One-time codes of an authenticator: RFC 6238 over RFC 4226, six digits, thirty seconds, SHA-1, as every app reads them. */
public final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long SECONDS = 30;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret of 160 bits, in base32. */
    public static Secret draw() {
        StringBuilder text = new StringBuilder(32);
        for (int letter = 0; letter < 32; letter++) {
            text.append(BASE32.charAt(RANDOM.nextInt(32)));
        }
        return Secret.of(text.toString());
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The step whose code this is: now, the one before or the one after. Empty when it is none of them. */
    public static OptionalLong matches(Secret secret, Secret typed, Instant now) {
        String digits = typed.reveal().replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{6}")) {
            return OptionalLong.empty();
        }
        byte[] key = decode(secret.reveal());
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            if (java.security.MessageDigest.isEqual(ascii(code(key, step, 6)), ascii(digits))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code that an authenticator with this secret shows at this moment. */
    public static Secret code(Secret secret, Instant now) {
        return Secret.of(code(decode(secret.reveal()), step(now), 6));
    }

    static String code(byte[] key, long step, int digits) {
        byte[] mac = hmac(key, ByteBuffer.allocate(8).putLong(step).array());
        int from = mac[mac.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(mac, from, 4).getInt() & 0x7fffffff;
        int bound = Math.toIntExact(Math.round(Math.pow(10, digits)));
        return String.format(Locale.ROOT, "%0" + digits + "d", number % bound);
    }

    /** Base32 without padding; spaces and case do not matter. */
    static byte[] decode(String base32) {
        String letters = base32.replaceAll("[\\s=-]", "").toUpperCase(Locale.ROOT);
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            int value = BASE32.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not base32");
            }
            held = (held << 5 | value) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }

    private static byte[] hmac(byte[] key, byte[] counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] ascii(String digits) {
        return digits.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
