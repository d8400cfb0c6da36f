package org.tayanych.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a demand stands.
 *
 * @param state {@code null} before it was issued
 * @param due the deadline that holds now
 * @param doneOn the day on which the employer says, and nobody has said otherwise, that it was done
 * @param closedOn the day on which it was verified, found not done, or cancelled
 */
record DemandStanding(
        Demand.@Nullable State state, LocalDate issuedOn, LocalDate due, @Nullable LocalDate doneOn,
        @Nullable LocalDate closedOn) implements Standing<DemandStanding> {

    static final DemandStanding NOTHING = new DemandStanding(null, LocalDate.MIN, LocalDate.MIN, null, null);

    /** @throws IllegalStateException before it was issued: a demand is never struck out as a whole, but cancelled */
    Demand.State issued() {
        if (state == null) {
            throw new IllegalStateException("a demand that was never issued");
        }
        return state;
    }

    @Override
    public Optional<Refusal> refuses(Step next) {
        if (next.kind() == EntryKind.DEMAND_ISSUED) {
            return state == null ? deadline(next, next.day()) : Optional.of(Refusal.WRONG_STATE);
        }
        if (state == null || !state.running()) {
            return Optional.of(Refusal.WRONG_STATE);
        }
        if (next.day().isBefore(issuedOn)) {
            return Optional.of(Refusal.DAY_BEFORE);
        }
        return switch (next.kind()) {
            case DEMAND_EXTENDED -> state.pressing() ? deadline(next, due) : Optional.of(Refusal.WRONG_STATE);
            case DEMAND_CLAIMED -> state.pressing() ? Optional.empty() : Optional.of(Refusal.WRONG_STATE);
            case DEMAND_VERIFIED, DEMAND_PARTLY, DEMAND_NOT_DONE -> looked(next);
            case DEMAND_CANCELLED -> Optional.empty();
            default -> Optional.of(Refusal.WRONG_STATE);
        };
    }

    private Optional<Refusal> looked(Step next) {
        if (!next.is(Demand.Looked.PAPERS) && !(next.is(Demand.Looked.VISIT) && next.seen().isPresent())) {
            return Optional.of(Refusal.NOT_LOOKED_AT);
        }
        if (doneOn != null && next.day().isBefore(doneOn)) {
            return Optional.of(Refusal.DAY_BEFORE);
        }
        return next.kind() == EntryKind.DEMAND_NOT_DONE && !next.day().isAfter(due)
                ? Optional.of(Refusal.NOT_YET_DUE)
                : Optional.empty();
    }

    private static Optional<Refusal> deadline(Step next, LocalDate before) {
        if (next.until().isEmpty()) {
            return Optional.of(Refusal.NO_DEADLINE);
        }
        LocalDate until = next.until().get();
        if (!until.isAfter(before) || until.isBefore(next.day())) {
            return Optional.of(Refusal.NOT_LATER);
        }
        return until.isAfter(next.day().plusYears(3)) ? Optional.of(Refusal.TOO_FAR) : Optional.empty();
    }

    @Override
    public DemandStanding after(Step next) {
        LocalDate day = next.day();
        return switch (next.kind()) {
            case DEMAND_ISSUED -> new DemandStanding(Demand.State.ISSUED, day, next.until().orElseThrow(), null, null);
            case DEMAND_EXTENDED -> new DemandStanding(Demand.State.EXTENDED, issuedOn, next.until().orElseThrow(), null, null);
            case DEMAND_CLAIMED -> new DemandStanding(Demand.State.CLAIMED, issuedOn, due, day, null);
            case DEMAND_PARTLY -> new DemandStanding(Demand.State.PARTLY, issuedOn, due, null, null);
            case DEMAND_VERIFIED ->
                    new DemandStanding(Demand.State.VERIFIED, issuedOn, due, doneOn == null ? day : doneOn, day);
            case DEMAND_NOT_DONE -> new DemandStanding(Demand.State.NOT_DONE, issuedOn, due, null, day);
            default -> new DemandStanding(Demand.State.CANCELLED, issuedOn, due, null, day);
        };
    }
}
