package org.tayanych.employers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Folded;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;

/** Regions by what lists call them: their code, or their name in a language of the desk, with or without the word "region". */
@Component
public class RegionNames {

    private static final List<Language> SPOKEN = List.of(Language.KY, Language.RU, Language.EN);
    private static final Pattern KIND = Pattern.compile("\\b(облусу|область|обл\\.?|region|oblast|oblusu)(?=\\s|$)", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Region> regions = new HashMap<>();

    RegionNames(Bundles bundles) {
        for (Country country : List.of(Country.KG, Country.KZ, Country.UZ, new Country("TJ"), Country.RU)) {
            for (Region region : Region.of(country)) {
                for (Language language : SPOKEN) {
                    String name = bundles.in(language).say(region.key());
                    regions.putIfAbsent(Folded.of(name), region);
                    regions.putIfAbsent(bare(name), region);
                }
            }
        }
    }

    /** Empty for what no region is called. "Ош" and "Osh" alone are neither the city nor the region. */
    public Optional<Region> find(String written) {
        Optional<Region> byCode = Region.of(written.strip().toUpperCase(java.util.Locale.ROOT));
        if (byCode.isPresent() || Folded.of(written).equals(Folded.of("Ош"))) {
            return byCode;
        }
        return Optional.ofNullable(regions.get(Folded.of(written))).or(() -> Optional.ofNullable(regions.get(bare(written))));
    }

    private static String bare(String name) {
        return Folded.of(KIND.matcher(name.toLowerCase(java.util.Locale.ROOT)).replaceAll(" "));
    }
}
