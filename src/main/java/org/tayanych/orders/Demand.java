package org.tayanych.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.inspections.FindingId;
import org.tayanych.vault.Secret;

/**
 * What an order wants done about one finding.
 *
 * @param words what must be done
 * @param firstDue the deadline when it was issued; {@code due} the one that holds now
 * @param doneOn when the employer did it, as far as it is known and nobody found otherwise
 */
public record Demand(
        Id id, FindingId finding, Secret words, LocalDate firstDue, LocalDate due, State state,
        Optional<LocalDate> doneOn, Optional<LocalDate> closedOn, List<Entry> history) {

    /** The employer still has to do something, and the deadline has passed. */
    public boolean overdue(LocalDate today) {
        return state.pressing() && due.isBefore(today);
    }

    /** How far a demand has come. Words: {@code orders.demand.<name>}. */
    public enum State {
        ISSUED,
        EXTENDED,
        /** A part is done. */
        PARTLY,
        /** Done, the employer says; unverified. */
        CLAIMED,
        VERIFIED,
        NOT_DONE,
        CANCELLED;

        /** The employer still has to do something. */
        public boolean pressing() {
            return this == ISSUED || this == EXTENDED || this == PARTLY;
        }

        public boolean running() {
            return pressing() || this == CLAIMED;
        }

        public String key() {
            return "orders.demand." + name();
        }
    }

    /** How it was seen whether a demand was met. Words: {@code orders.looked.<name>}. */
    public enum Looked {
        /** A further visit, which is an inspection of its own. */
        VISIT,
        /** Papers, photos, statements that the employer sent. */
        PAPERS
    }

    /** Names one demand: what one order wants done about one finding. */
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
