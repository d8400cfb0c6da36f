package org.tayanych.employers;

import java.util.Optional;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/**
 * What is written down about a workplace. A legal entity of the same country and tax number is found again, not made anew.
 *
 * @param taxNumber see {@link TaxNumber}
 * @param workers 0 when unknown
 * @param size what the band is when the number of workers is unknown; with a number the number decides
 * @param address of the place; empty when unknown
 * @param ownCode what the organisation's own lists call it; empty when they do not
 */
public record NewWorkplace(
        FirmName name,
        Optional<TaxNumber> taxNumber,
        Isic isic,
        int workers,
        SizeBand size,
        Country country,
        Optional<Region> region,
        String address,
        String ownCode) {

    public NewWorkplace {
        size = workers > 0 ? SizeBand.of(workers) : size;
    }

    /** The least that can be said. */
    public static NewWorkplace of(String name, Isic isic, int workers, Region region) {
        return new NewWorkplace(FirmName.of(name), Optional.empty(), isic, workers, SizeBand.UNKNOWN, region.country(),
                Optional.of(region), "", "");
    }

    public NewWorkplace taxed(TaxNumber number) {
        return new NewWorkplace(name, Optional.of(number), isic, workers, size, country, region, address, ownCode);
    }
}
