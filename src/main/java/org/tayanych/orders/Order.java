package org.tayanych.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vocabulary.MemberId;

/**
 * An order from an act's findings.
 *
 * @param number as it stands on the paper, its own within the organisation
 * @param served when the employer had it in hand
 * @param demands by deadline
 * @param history of the order itself; each demand has its own
 */
public record Order(
        OrderId id, InspectionId inspection, String number, LocalDate issuedOn, MemberId issuedBy, State state,
        Optional<LocalDate> served, List<Demand> demands, List<Entry> history) {

    /** What the demands of an order come to. Words: {@code orders.order.<name>}. */
    public enum State {
        /** Something is still demanded, or waits to be looked at. */
        RUNNING,
        /** Whatever was not cancelled is verified. */
        VERIFIED,
        /** Nothing runs any more, and something was not done. */
        NOT_DONE,
        CANCELLED;

        public String key() {
            return "orders.order." + name();
        }
    }
}
