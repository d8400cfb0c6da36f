package org.tayanych.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a proceeding stands: lodged, its next hearing, decided. */
record ProceedingStanding(
        Proceeding.Kind kind, @Nullable LocalDate lodged, @Nullable LocalDate nextHearing, @Nullable LocalDate decided,
        @Nullable String ruling) implements Standing<ProceedingStanding> {

    static ProceedingStanding nothing(Proceeding.Kind kind) {
        return new ProceedingStanding(kind, null, null, null, null);
    }

    @Override
    public Optional<Refusal> refuses(Step next) {
        if (next.kind() == EntryKind.LODGED) {
            return lodged == null ? Optional.empty() : Optional.of(Refusal.WRONG_STATE);
        }
        if (lodged == null || decided != null) {
            return Optional.of(Refusal.WRONG_STATE);
        }
        if (next.day().isBefore(lodged)) {
            return Optional.of(Refusal.DAY_BEFORE);
        }
        return switch (next.kind()) {
            case HEARING_SET -> !kind.hasHearings() ? Optional.of(Refusal.WRONG_STATE) : ahead(next);
            case HEARING -> !kind.hasHearings() ? Optional.of(Refusal.WRONG_STATE)
                    : one(Proceeding.Heard.values(), next) ? Optional.empty() : Optional.of(Refusal.NO_OUTCOME);
            case DECIDED -> one(Proceeding.Ruling.values(), next) && Proceeding.Ruling.valueOf(next.code().orElseThrow()).fits(kind)
                    ? Optional.empty() : Optional.of(Refusal.NO_OUTCOME);
            default -> Optional.of(Refusal.WRONG_STATE);
        };
    }

    private static Optional<Refusal> ahead(Step next) {
        if (next.until().isEmpty()) {
            return Optional.of(Refusal.NO_DEADLINE);
        }
        LocalDate hearing = next.until().get();
        if (hearing.isBefore(next.day())) {
            return Optional.of(Refusal.NOT_LATER);
        }
        return hearing.isAfter(next.day().plusYears(3)) ? Optional.of(Refusal.TOO_FAR) : Optional.empty();
    }

    private static boolean one(Enum<?>[] allowed, Step next) {
        for (Enum<?> each : allowed) {
            if (next.is(each)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ProceedingStanding after(Step next) {
        return switch (next.kind()) {
            case LODGED -> new ProceedingStanding(kind, next.day(), null, null, null);
            case HEARING_SET -> new ProceedingStanding(kind, lodged, next.until().orElse(null), null, null);
            case HEARING -> new ProceedingStanding(kind, lodged, null, null, null);
            default -> new ProceedingStanding(kind, lodged, null, next.day(), next.code().orElse(null));
        };
    }

    Proceeding.State state() {
        return lodged == null ? Proceeding.State.STRUCK : decided == null ? Proceeding.State.OPEN : Proceeding.State.DECIDED;
    }
}
