package org.tayanych.employers;

import java.util.Optional;
import org.tayanych.vocabulary.Country;

/**
 * The number that the tax office of a country knows a firm by. Only its shape is checked: how many digits there are in each
 * country. Check digits are not, because no published rule for the Kyrgyz number was found.
 */
public record TaxNumber(String digits) {

    /** @throws IllegalArgumentException when it has anything but 5 to 20 digits and capital Latin letters */
    public TaxNumber {
        if (!digits.matches("[0-9A-Z]{5,20}")) {
            throw new IllegalArgumentException("not the shape of a tax number");
        }
    }

    /** Blanks, points and hyphens are passed over. Empty when it has not the shape of this country's numbers. */
    public static Optional<TaxNumber> parse(String written, Country country) {
        String bare = written.replaceAll("[\\s.\\-]", "").toUpperCase(java.util.Locale.ROOT);
        return bare.matches(shape(country)) ? Optional.of(new TaxNumber(bare)) : Optional.empty();
    }

    private static String shape(Country country) {
        return switch (country.code()) {
            case "KG" -> "\\d{14}";
            case "KZ" -> "\\d{12}";
            case "UZ", "TJ" -> "\\d{9}";
            case "RU" -> "\\d{10}|\\d{12}";
            default -> "[0-9A-Z]{5,20}";
        };
    }

    @Override
    public String toString() {
        return digits;
    }
}
