package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.TeamId;

/**
 * One inspection, without anything that was typed.
 *
 * @param inspector whose it is
 * @param place as it was when the inspection was begun: figures do not move when the register changes
 * @param unannounced whether the employer was not told before
 * @param rule code of the rule that stops it, or that stopped it last
 * @param workersCovered who worked there on the day of the visit; 0 before
 * @param follows the inspection that this one looks after
 */
public record Inspection(
        InspectionId id,
        OrganisationId organisation,
        TeamId team,
        WorkplaceId workplace,
        MemberId inspector,
        Place place,
        Ground ground,
        State state,
        boolean unannounced,
        Days days,
        Optional<WhyNoVisit> whyNoVisit,
        Optional<String> rule,
        int workersCovered,
        Optional<InspectionId> follows) {

    /** @param country that of the inspectorate */
    public record Place(Country country, Optional<Region> region, Sector sector, SizeBand size) {}

    /** The days of its life; empty is not yet, or never. */
    public record Days(
            Optional<LocalDate> planned,
            Optional<LocalDate> consentAsked,
            Optional<LocalDate> consentGiven,
            Optional<LocalDate> noticeSent,
            Optional<LocalDate> started,
            Optional<LocalDate> visited,
            Optional<LocalDate> act,
            Optional<LocalDate> delivered,
            Optional<LocalDate> closed,
            Optional<LocalDate> blocked,
            Optional<LocalDate> lifted) {}
}
