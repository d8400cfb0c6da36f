package org.tayanych.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A region by its ISO 3166-2 code: those of Kyrgyzstan, Kazakhstan, Uzbekistan, Tajikistan and Russia. */
public record Region(String code) {

    private static final Map<String, Region> ALL = new LinkedHashMap<>();

    static {
        list("KG", "GB GO C O J B T N Y");
        list("KZ", "71 75 79 10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63");
        list("UZ", "TK TO AN BU FA JI NG NW QA QR SA SI SU XO");
        list("TJ", "DU GB KT RA SU");
        list("RU", "MOW SPE MOS LEN AD AL ALT AMU ARK AST BA BEL BRY BU CE CHE CHU CU DA IN IRK IVA KAM KB KC KDA KEM"
                + " KGD KGN KHA KHM KIR KK KL KLU KO KOS KR KRS KYA LIP MAG ME MO MUR NEN NGR NIZ NVS OMS ORE ORL PER"
                + " PNZ PRI PSK ROS RYA SA SAK SAM SAR SE SMO STA SVE TA TAM TOM TUL TVE TY TYU UD ULY VGG VLA VLG VOR"
                + " YAN YAR YEV ZAB");
    }

    private static void list(String country, String parts) {
        for (String part : parts.split(" ")) {
            String code = country + "-" + part;
            ALL.put(code, new Region(code));
        }
    }

    /** @throws IllegalArgumentException when it has not the shape of a code; {@link #of} asks whether it is known */
    public Region {
        if (!code.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
            throw new IllegalArgumentException("not an ISO 3166-2 code");
        }
    }

    /** Empty for a code that we have no words for. */
    public static Optional<Region> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** Capitals first, then as people list them. Empty for a country whose regions we do not ask for. */
    public static List<Region> of(Country country) {
        List<Region> found = new ArrayList<>();
        for (Region region : ALL.values()) {
            if (region.country().equals(country)) {
                found.add(region);
            }
        }
        return Collections.unmodifiableList(found);
    }

    public Country country() {
        return new Country(code.substring(0, 2));
    }

    /** Where its name lives: {@code vocabulary.region.KG-GB}. */
    public String key() {
        return "vocabulary.region." + code;
    }
}
