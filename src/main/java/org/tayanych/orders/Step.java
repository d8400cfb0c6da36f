package org.tayanych.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vocabulary.Money;

/**
 * What happened, without words.
 *
 * @param day on which it happened
 * @param money of a fine: the whole amount that is now due, or what was paid
 * @param until the deadline that it sets, or the day of a hearing that lies ahead
 * @param code how it was looked at, what was decided, whether execution stops
 * @param seen the further inspection that saw it
 */
public record Step(
        EntryKind kind, LocalDate day, Optional<Money> money, Optional<LocalDate> until, Optional<String> code,
        Optional<InspectionId> seen) {

    public static Step of(EntryKind kind, LocalDate day) {
        return new Step(kind, day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Step with(Money amount) {
        return new Step(kind, day, Optional.of(amount), until, code, seen);
    }

    public Step until(LocalDate last) {
        return new Step(kind, day, money, Optional.of(last), code, seen);
    }

    public Step coded(Enum<?> which) {
        return new Step(kind, day, money, until, Optional.of(which.name()), seen);
    }

    public Step seenBy(InspectionId inspection) {
        return new Step(kind, day, money, until, code, Optional.of(inspection));
    }

    boolean is(Enum<?> which) {
        return code.filter(which.name()::equals).isPresent();
    }
}
