package org.tayanych.accidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vocabulary.TeamId;

/**
 * An accident as far as it stands in clear.
 *
 * @param reported when the inspectorate learned of it
 * @param inspection the visit that belongs to it
 * @param hurt persons, those included who died
 * @param informal persons who worked without a contract
 * @param struck whether it was taken out as a mistake; then it counts nowhere
 */
public record Accident(
        AccidentId id,
        TeamId team,
        WorkplaceId workplace,
        Optional<InspectionId> inspection,
        LocalDate happened,
        LocalDate reported,
        AccidentKind kind,
        Cause cause,
        int hurt,
        int serious,
        int killed,
        int informal,
        Optional<LocalDate> opened,
        Optional<LocalDate> ended,
        Optional<Conclusion> conclusion,
        boolean struck) {

    /** Days until the inspectorate learned of it; many of them tell of accidents that nobody reports. */
    public long daysToReport() {
        return ChronoUnit.DAYS.between(happened, reported);
    }

    /** How long the investigation took, or has taken until today. */
    public Optional<Long> daysOfInvestigation(LocalDate today) {
        return opened.map(from -> ChronoUnit.DAYS.between(from, ended.orElse(today)));
    }

    /** Whether somebody died and nobody has begun to investigate so many days after the report. */
    public boolean overdue(LocalDate today, int days) {
        return !struck && killed > 0 && opened.isEmpty() && ChronoUnit.DAYS.between(reported, today) >= days;
    }

    public String path() {
        return "/desk/accidents/" + id;
    }
}
