package org.tayanych.vocabulary;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code. */
public record Country(String code) {

    public static final Country KG = new Country("KG");
    public static final Country RU = new Country("RU");
    public static final Country KZ = new Country("KZ");
    public static final Country UZ = new Country("UZ");

    private static final List<Country> OFFERED_FIRST =
            Arrays.stream("KG RU KZ UZ TJ TR KR HU PL DE GB SK BG AE SA QA".split(" ")).map(Country::new).toList();

    /** The clock of most of its people, or of its capital, where the country has several. */
    private static final Map<String, ZoneId> CLOCKS = Map.of(
            "KG", ZoneId.of("Asia/Bishkek"),
            "KZ", ZoneId.of("Asia/Almaty"),
            "UZ", ZoneId.of("Asia/Tashkent"),
            "TJ", ZoneId.of("Asia/Dushanbe"),
            "RU", ZoneId.of("Europe/Moscow"),
            "TR", ZoneId.of("Europe/Istanbul"),
            "KR", ZoneId.of("Asia/Seoul"),
            "HU", ZoneId.of("Europe/Budapest"));

    private static final class Known {
        static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    }

    /** @throws IllegalArgumentException when it is no ISO code; the message does not repeat it */
    public Country {
        if (!Known.CODES.contains(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 code");
        }
    }

    public static Optional<Country> of(String code) {
        return Known.CODES.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /** Those at the top of a list: home, and where people from Central Asia go to work. */
    public static List<Country> offeredFirst() {
        return OFFERED_FIRST;
    }

    /** Countries whose clock we know, with it. */
    public static Map<String, ZoneId> clocks() {
        return CLOCKS;
    }

    /** Every ISO country, by code; a page sorts them by their names. */
    public static List<Country> all() {
        return Known.CODES.stream().sorted().map(Country::new).toList();
    }

    /** Where its name lives: {@code vocabulary.country.KG}. */
    public String key() {
        return "vocabulary.country." + code;
    }
}
