package org.tayanych.complaints;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Set;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Language;

/**
 * How a worker may be reached without harm. Staff see it before anything else.
 *
 * @param address phone number or messenger name; nothing for {@link Way#CODE_ONLY}
 * @param days on which it is safe; empty means any day
 * @param hours in which it is safe; empty means any hour
 * @param whoMayAnswer who else may pick up, in the worker's words
 * @param sayFirst what may be said first ("wrong number?"), in the worker's words
 * @param mayLeaveMessage whether a message may be left; false unless the worker said yes
 * @param language to speak or write in
 * @param needs sign language, text relay and others
 */
public record SafeContact(
        Way way,
        Secret address,
        Set<DayOfWeek> days,
        Set<Hours> hours,
        Secret whoMayAnswer,
        Secret sayFirst,
        boolean mayLeaveMessage,
        Language language,
        Set<AccessNeed> needs) {

    public SafeContact {
        days = Set.copyOf(days);
        hours = Set.copyOf(hours);
        needs = Set.copyOf(needs);
    }

    /** How to reach the worker. */
    public enum Way {
        /** Never: the worker returns with the code. */
        CODE_ONLY,
        CALL,
        SMS,
        MESSENGER,
        /** Through somebody the worker trusts. */
        RELATIVE
    }

    /** Parts of a day, from this hour until before that one. */
    public enum Hours {
        MORNING(7, 12),
        AFTERNOON(12, 17),
        EVENING(17, 21),
        NIGHT(21, 7);

        private final int from;
        private final int until;

        Hours(int from, int until) {
            this.from = from;
            this.until = until;
        }

        /** First hour of the day, 0 to 23. */
        public int from() {
            return from;
        }

        /** First hour that no longer belongs to it; smaller than {@link #from} when it crosses midnight. */
        public int until() {
            return until;
        }

        boolean contains(int hour) {
            return from < until ? hour >= from && hour < until : hour >= from || hour < until;
        }
    }

    /** The worker returns with the code; nobody calls. */
    public static SafeContact codeOnly(Language language) {
        return new SafeContact(Way.CODE_ONLY, Secret.NOTHING, Set.of(), Set.of(), Secret.NOTHING, Secret.NOTHING,
                false, language, Set.of());
    }

    /** Whether calling or writing at this moment, in the worker's own time, respects what was agreed. */
    public boolean allows(LocalDateTime moment) {
        return way != Way.CODE_ONLY
                && (days.isEmpty() || days.contains(moment.getDayOfWeek()))
                && (hours.isEmpty() || hours.stream().anyMatch(part -> part.contains(moment.getHour())));
    }
}
