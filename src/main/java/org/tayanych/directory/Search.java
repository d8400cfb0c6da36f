package org.tayanych.directory;

import java.util.Optional;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Service;

/**
 * What is looked for; empty and false mean "any".
 *
 * @param place a town or village as typed, in any of our scripts
 * @param language ISO 639-1 code
 * @param openNow a place whose hours we know, and which is open by its own clock at this moment
 */
public record Search(
        Optional<Service> need,
        Optional<Country> country,
        Optional<Region> region,
        String place,
        Optional<String> language,
        boolean free,
        boolean stepFree,
        boolean signLanguage,
        boolean womenOnly,
        boolean openNow) {

    public static final Search ANYTHING =
            new Search(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false, false, false, false,
                    false);

    public Search forNeed(Service wanted) {
        return new Search(Optional.of(wanted), country, region, place, language, free, stepFree, signLanguage, womenOnly, openNow);
    }

    public Search in(Country wanted) {
        return new Search(need, Optional.of(wanted), region, place, language, free, stepFree, signLanguage, womenOnly, openNow);
    }

    public Search near(String typed) {
        return new Search(need, country, region, typed, language, free, stepFree, signLanguage, womenOnly, openNow);
    }
}
