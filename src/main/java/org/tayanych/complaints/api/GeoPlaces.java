package org.tayanych.complaints.api;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;

/** Finds country and region in an address as people write it, by their names in any of the six languages. */
@Component
class GeoPlaces {

    /** As near as we want to know it. */
    record Place(Country country, @Nullable Region region) {}

    /** Words that stand beside a region's name in one address and are missing in the next. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?U)\\b(шаары|облусу|крайы|область|край|республика|республикасы|город|г|обл|city|region|oblast|province"
                    + "|shahri|viloyati|oʻlkasi|қаласы|облысы|өлкесі|шаҳри|вилояти|кишвари)\\b");

    private final Map<String, Place> byName = new HashMap<>();

    GeoPlaces(Bundles bundles) {
        for (Language language : Language.values()) {
            Words words = bundles.in(language);
            for (Country country : Country.offeredFirst()) {
                Region.of(country).forEach(region ->
                        byName.putIfAbsent(folded(words.say(region.key())), new Place(country, region)));
            }
            Country.all().forEach(country -> byName.putIfAbsent(folded(words.say(country.key())), new Place(country, null)));
        }
    }

    /** By ISO 3166 code. */
    static Optional<Place> coded(String code) {
        return Region.of(code)
                .map(region -> new Place(region.country(), region))
                .or(() -> Country.of(code).map(country -> new Place(country, null)));
    }

    /** The most exact part of the address that is known: a region before a country. */
    Optional<Place> written(Secret address) {
        Place found = null;
        for (String part : address.reveal().split("[,;\\n]")) {
            Place place = coded(part.strip()).orElseGet(() -> byName.get(folded(part)));
            if (place != null && (found == null || found.region() == null)) {
                found = place;
            }
        }
        return Optional.ofNullable(found);
    }

    private static String folded(String name) {
        return BESIDE.matcher(name.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll("")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
