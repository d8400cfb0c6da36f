package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tayanych.law.Mark;
import org.tayanych.law.Wording;
import org.tayanych.vocabulary.SizeBand;

/**
 * A rule that forbids some visits on some days. Rules come from a file, with their source and how sure we are; what the file
 * leaves open the chief inspector says when switching the rule on.
 *
 * @param code stable: it is published as a part of figures
 * @param source where it was read
 * @param mark only a rule that was read in the law applies by itself
 * @param spared grounds that it does not forbid
 * @param sizes for {@link Kind#SIZE}: whom it leaves out
 * @param number for {@link Kind#NOTICE} days, for {@link Kind#FREQUENCY} months; empty where we do not know it
 * @param until the last day; empty while no end is known
 */
public record Rule(
        String code,
        Kind kind,
        Wording name,
        Wording text,
        String source,
        Mark mark,
        Set<Ground> spared,
        Set<SizeBand> sizes,
        Optional<Integer> number,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** What a rule looks at. */
    public enum Kind {
        /** Firms of some sizes are left out. */
        SIZE,
        /** Nobody is visited between two days. */
        BAN,
        /** Consent has to come first. */
        CONSENT,
        /** The employer has to be told so many days before. */
        NOTICE,
        /** Not again before so many months are over. */
        FREQUENCY
    }

    /** Where an inspection can be stopped. Later doors ask for more. */
    public enum Door { APPROVAL, NOTICE, VISIT }

    /** Whether it speaks of this day and spares not this ground. */
    boolean speaksOf(LocalDate day, Ground ground) {
        return !spared.contains(ground)
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Consent is asked for before the employer is told, a notice before the visit; everything else before approval. */
    boolean guards(Door door) {
        return switch (kind) {
            case SIZE, BAN, FREQUENCY -> true;
            case CONSENT -> door != Door.APPROVAL;
            case NOTICE -> door == Door.VISIT;
        };
    }

    /** Whether switching it on needs a number. */
    public boolean counts() {
        return kind == Kind.NOTICE || kind == Kind.FREQUENCY;
    }
}
