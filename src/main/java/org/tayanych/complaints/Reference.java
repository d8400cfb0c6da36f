package org.tayanych.complaints;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * How people speak about a complaint: nine digits, read in three groups. It opens nothing and tells nothing; the receipt
 * code is another thing.
 */
public record Reference(String digits) {

    private static final SecureRandom SOURCE = new SecureRandom();

    /** @throws IllegalArgumentException when these are not nine digits; the message does not repeat them */
    public Reference {
        if (!digits.matches("\\d{9}")) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    static Reference draw() {
        return new Reference("%09d".formatted(SOURCE.nextInt(1_000_000_000)));
    }

    /** Empty for anything but nine digits; spaces and hyphens between them are allowed. */
    public static Optional<Reference> of(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return digits.matches("\\d{9}") ? Optional.of(new Reference(digits)) : Optional.empty();
    }

    /** {@code 481-920-377}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
    }
}
