package org.tayanych.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tayanych.vault.Secret;

/**
 * What a password must be: long, and none that everybody tries first. No rules about signs and digits: they make
 * passwords harder to keep in mind and not harder to guess.
 */
public final class Passwords {

    public static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final class Known {
        static final Set<String> COMMON = read();

        private static Set<String> read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Known.class.getResourceAsStream("/rooms/guard/data/common-passwords.txt")),
                    StandardCharsets.UTF_8))) {
                return lines.lines().map(Known::bare).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** Case and signs between the letters make no difference to somebody who guesses. */
        private static String bare(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }

    private Passwords() {}

    /** What is wrong with a new password, as the end of a words' key ({@code short}, {@code long}, {@code common}); empty when it will do. */
    public static Optional<String> problem(Secret password) {
        if (password.length() < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        boolean dull = password.reveal().codePoints().distinct().count() < 5;
        return dull || Known.COMMON.contains(Known.bare(password.reveal())) ? Optional.of("common") : Optional.empty();
    }

    /** The same letters typed on another keyboard are the same password. */
    public static Secret normal(Secret password) {
        return Secret.of(Normalizer.normalize(password.reveal(), Normalizer.Form.NFC));
    }
}
