package org.tayanych.seminars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.employers.EmployerId;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * One line of a seminar's history.
 *
 * @param employer who was there, and {@code workplace} which of theirs
 * @param heads what was counted, {@code number} how many, {@code before} as it stood until then
 * @param struck why it does not count any more
 */
public record Entry(
        UUID id,
        Kind kind,
        Optional<EmployerId> employer,
        Optional<WorkplaceId> workplace,
        Optional<Heads> heads,
        int before,
        int number,
        LocalDate day,
        Secret words,
        MemberId by,
        Instant at,
        Optional<Secret> struck) {

    /** Words are {@code seminars.entry.<name>}. */
    public enum Kind {
        HELD,
        /** An employer was there. */
        PRESENT,
        /** Heads were counted, or counted anew. */
        COUNTED,
        /** Strikes out another line. */
        STRUCK,
        /** The whole seminar was a mistake. */
        TAKEN_OUT
    }

    /** What another line can strike out; numbers are counted anew instead. */
    public boolean strikable() {
        return kind == Kind.PRESENT && struck.isEmpty();
    }
}
