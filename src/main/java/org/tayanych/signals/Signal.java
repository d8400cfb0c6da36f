package org.tayanych.signals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/**
 * A referred complaint as the inspectorate works with it: codes and days. It holds nothing of the worker.
 *
 * @param workplace chosen from the register; empty until then
 * @param inspection the visit that looks into it
 */
public record Signal(
        SignalId id,
        OrganisationId organisation,
        TeamId team,
        State state,
        Facts facts,
        Days days,
        Care care,
        Optional<WorkplaceId> workplace,
        Optional<InspectionId> inspection) {

    /** Where it stands. Words: {@code signals.state.<name>}. */
    public enum State {
        ARRIVED,
        REGISTERED,
        /** The workplace is known. */
        PLACED,
        /** It waits for a planned visit or a campaign that nobody can read a complaint from. */
        COVERED,
        VISIT_BEGUN,
        ANSWERED,
        PASSED_ON,
        /** The worker took the consent back: nothing of what was handed over is kept. */
        WITHDRAWN;

        public boolean open() {
            return this != ANSWERED && this != PASSED_ON && this != WITHDRAWN;
        }
    }

    /**
     * What the worker agreed to hand over, in codes.
     *
     * @param employer whether the papers name the employer
     */
    public record Facts(Set<Topic> topics, Optional<Region> region, Optional<Sector> sector, boolean employer) {}

    /**
     * The clock of a state body. Limits are empty where we know no law that sets them.
     *
     * @param registerBy the last working day for writing it into the book of appeals
     * @param warnOn from here it is pressing
     * @param answerBy the last working day for an answer
     */
    public record Days(
            LocalDate arrived,
            Optional<LocalDate> registerBy,
            Optional<LocalDate> warnOn,
            Optional<LocalDate> answerBy,
            Optional<LocalDate> registered,
            Optional<LocalDate> answered) {

        /** Whether a limit has gone by without what it asks for. */
        public boolean overdue(LocalDate today) {
            boolean unregistered = registered.isEmpty() && answered.isEmpty() && registerBy.filter(today::isAfter).isPresent();
            return unregistered || answered.isEmpty() && answerBy.filter(today::isAfter).isPresent();
        }

        public boolean pressing(LocalDate today) {
            return answered.isEmpty() && warnOn.filter(day -> !today.isBefore(day)).isPresent();
        }
    }

    /**
     * What keeps the worker safe.
     *
     * @param objects whether the employer may not learn that somebody complained (art. 233.2); so until the worker says otherwise
     * @param danger the worker sees a danger of revenge, and decided to go on
     * @param waitsUntil before that day no visit may begin: the worker asked for it
     */
    public record Care(boolean objects, boolean danger, Optional<LocalDate> waitsUntil) {

        public boolean waits(LocalDate today) {
            return waitsUntil.filter(today::isBefore).isPresent();
        }
    }
}
