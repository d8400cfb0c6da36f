package org.tayanych.employers;

import java.util.Optional;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SizeBand;

/**
 * A place where people work, as one organisation's register has it. Public facts about a firm, kept in clear.
 *
 * @param name as the register shows it first: Kyrgyz, else Russian, else Latin
 * @param taxNumber of the legal entity
 * @param workers 0 when unknown
 */
public record Workplace(
        WorkplaceId id,
        EmployerId employer,
        OrganisationId organisation,
        String name,
        Optional<String> taxNumber,
        Isic isic,
        SizeBand size,
        Country country,
        Optional<Region> region,
        int workers) {

    public Sector sector() {
        return isic.sector();
    }
}
