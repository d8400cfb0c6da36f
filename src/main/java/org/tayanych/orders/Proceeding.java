package org.tayanych.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.inspections.InspectionId;

/**
 * An appeal, a matter before a court, or papers sent to a criminal body.
 *
 * @param against what it is about
 * @param stops whether it stops execution, as far as it is known
 * @param nextHearing a hearing that was set and has not been held
 */
public record Proceeding(
        Id id, InspectionId inspection, Against against, Kind kind, Stops stops, State state,
        LocalDate lodged, Optional<LocalDate> nextHearing, Optional<LocalDate> decided, Optional<Ruling> ruling,
        List<Entry> history) {

    /** Words: {@code orders.matter.<name>}. */
    public enum State {
        /** Written by mistake: it never was. */
        STRUCK,
        OPEN,
        DECIDED
    }

    /** What a proceeding is about. */
    public sealed interface Against {

        record Act() implements Against {}

        record TheOrder(OrderId order) implements Against {}

        record TheFine(FineId fine) implements Against {}

        record TheSuspension(Suspension.Id suspension) implements Against {}
    }

    /** Before whom something is. Words: {@code orders.proceeding.<name>}. */
    public enum Kind {
        /** To the inspector's superior (article 235). */
        APPEAL_SUPERIOR,
        /** To the chief state inspector (article 235). */
        APPEAL_CHIEF,
        /** To a court (article 235). */
        APPEAL_COURT,
        /** The inspectorate asks a court to enforce. */
        COERCION,
        /** Papers were sent to the bodies that investigate crimes (article 232). */
        CRIMINAL;

        public boolean appeal() {
            return this == APPEAL_SUPERIOR || this == APPEAL_CHIEF || this == APPEAL_COURT;
        }

        public boolean hasHearings() {
            return this == APPEAL_COURT || this == COERCION || this == CRIMINAL;
        }

        public String key() {
            return "orders.proceeding." + name();
        }
    }

    /** Whether an appeal stops execution. The law packs do not say it: whoever knows writes it down. Words: {@code orders.stops.<name>}. */
    public enum Stops {
        NOT_KNOWN,
        YES,
        NO
    }

    /** How a proceeding ended. Words: {@code orders.ruling.<name>}. */
    public enum Ruling {
        /** What the inspector decided stands; of coercion: refused. */
        STANDS,
        /** Changed in part; a fine: lowered. */
        CHANGED,
        /** Set aside; of coercion: granted is {@link #GRANTED}. */
        SET_ASIDE,
        /** A court enforces, or a criminal case was opened. */
        GRANTED,
        /** Whoever began it took it back. */
        WITHDRAWN;

        public boolean fits(Proceeding.Kind kind) {
            return switch (this) {
                case STANDS, WITHDRAWN -> true;
                case CHANGED, SET_ASIDE -> kind.appeal();
                case GRANTED -> !kind.appeal();
            };
        }
    }

    /** What a hearing brought. Words: {@code orders.heard.<name>}. */
    public enum Heard {
        WENT_ON,
        ADJOURNED,
        ENDED
    }

    /** Names one proceeding. */
    public record Id(UUID value) {

        public static Id draw() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
