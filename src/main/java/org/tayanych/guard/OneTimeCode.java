package org.tayanych.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import org.tayanych.vault.Secret;

/**
 * The secret of an invitation: twenty letters and digits that nobody can guess (100 bits) and everybody can type. It
 * stands in the letter and behind the {@code #} of its link, which browsers do not send, so no server's log ever holds it.
 */
public final class OneTimeCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    public static Secret draw() {
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < 20; letter++) {
            if (letter > 0 && letter % 5 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return Secret.of(code.toString());
    }

    /** What the table keeps. Hyphens, spaces and case make no difference; O is read as 0, I and L as 1. */
    public static byte[] hash(Secret typed) {
        String plain = typed.reveal().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("tayanych one-time code:" + plain).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
