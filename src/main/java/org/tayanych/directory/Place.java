package org.tayanych.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;

/**
 * Where a service is given.
 *
 * @param confidential town and address rest sealed and are shown to the keeper's members alone
 * @param town blank when withheld from the reader
 */
public record Place(
        UUID id,
        Country country,
        Optional<Region> region,
        boolean confidential,
        Texts town,
        Texts address,
        StepFree stepFree,
        List<Hours> hours) {

    /** A place that everybody may know. */
    public static Place open(Country country, Optional<Region> region, Texts town, Texts address, StepFree stepFree, List<Hours> hours) {
        return new Place(UUID.randomUUID(), country, region, false, town, address, stepFree, hours);
    }

    /** A place that must not be found, such as a shelter. */
    public static Place hidden(Country country, Optional<Region> region, Texts town, Texts address, StepFree stepFree, List<Hours> hours) {
        return new Place(UUID.randomUUID(), country, region, true, town, address, stepFree, hours);
    }

    /** The same without what only the keeper may know. */
    Place withheld() {
        return confidential ? new Place(id, country, region, true, Texts.NONE, Texts.NONE, stepFree, hours) : this;
    }
}
