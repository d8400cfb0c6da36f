package org.tayanych.employers;

import java.util.Optional;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SizeBand;

/**
 * What somebody looks for in the register.
 *
 * @param words parts of a name, a tax number, an own code; blank for all
 */
public record Wanted(String words, Optional<Region> region, Optional<Sector> sector, Optional<SizeBand> size) {

    public static Wanted words(String words) {
        return new Wanted(words, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
