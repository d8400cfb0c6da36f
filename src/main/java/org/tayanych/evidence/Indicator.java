package org.tayanych.evidence;

import java.util.Locale;
import java.util.Optional;

/**
 * What the results pages know to explain. The code is published and stays. A measure of a room that stands not here is not
 * published: nobody could read what it means.
 */
public enum Indicator {
    VIOLATIONS(Theme.VISITS, Guard.NONE),
    INSPECTIONS(Theme.VISITS, Guard.NONE),
    INSPECTIONS_UNANNOUNCED(Theme.VISITS, Guard.NONE),
    INSPECTIONS_REFUSED(Theme.VISITS, Guard.NONE),
    INSPECTIONS_BLOCKED(Theme.VISITS, Guard.NONE),
    DAYS_LOST(Theme.VISITS, Guard.NONE),
    WORKERS_COVERED(Theme.VISITS, Guard.PEOPLE),
    INSPECTORS(Theme.VISITS, Guard.NONE),
    ORDERS(Theme.ORDERS, Guard.NONE),
    ORDERS_VERIFIED(Theme.ORDERS, Guard.NONE),
    ORDERS_ON_TIME(Theme.ORDERS, Guard.NONE),
    SUSPENSIONS(Theme.ORDERS, Guard.NONE),
    FINES_IMPOSED(Theme.ORDERS, Guard.NONE),
    FINES_PAID(Theme.ORDERS, Guard.NONE),
    COURT_HEARINGS(Theme.ORDERS, Guard.NONE),
    ACT_APPEALS(Theme.ORDERS, Guard.NONE),
    INFORMAL_HIRING_CASES(Theme.ORDERS, Guard.NONE),
    INFORMAL_HIRING_FINES(Theme.ORDERS, Guard.NONE),
    ACCIDENTS(Theme.ACCIDENTS, Guard.NONE),
    PERSONS_HURT(Theme.ACCIDENTS, Guard.PEOPLE),
    PERSONS_KILLED(Theme.ACCIDENTS, Guard.PEOPLE),
    PERSONS_SERIOUSLY_HURT(Theme.ACCIDENTS, Guard.PEOPLE),
    COMPENSATION_ASSESSED(Theme.ACCIDENTS, Guard.ROWS),
    INJURY_COMPENSATION(Theme.ACCIDENTS, Guard.ROWS),
    WAGES_OWED(Theme.WAGES, Guard.ROWS),
    WAGES_ORDERED(Theme.WAGES, Guard.ROWS),
    WAGES_RECOVERED(Theme.WAGES, Guard.ROWS),
    WORKERS_PAID(Theme.WAGES, Guard.PEOPLE),
    TRAININGS(Theme.TRAINING, Guard.NONE),
    EMPLOYERS_TRAINED(Theme.TRAINING, Guard.NONE),
    WORKER_TRAININGS(Theme.TRAINING, Guard.NONE),
    WORKERS_TRAINED(Theme.TRAINING, Guard.PEOPLE),
    WRITTEN_APPEALS(Theme.APPEALS, Guard.NONE),
    ORAL_CONSULTATIONS(Theme.APPEALS, Guard.NONE),
    APPEALS_ANSWERED_IN_TIME(Theme.APPEALS, Guard.NONE),
    DAYS_TO_ACT_MEDIAN(Theme.TIME, Guard.NONE),
    DAYS_TO_ACT_P90(Theme.TIME, Guard.NONE),
    DAYS_TO_RESULT_MEDIAN(Theme.TIME, Guard.NONE),
    DAYS_TO_RESULT_P90(Theme.TIME, Guard.NONE),
    DAYS_TO_ANSWER_MEDIAN(Theme.TIME, Guard.NONE);

    /** Under which heading it stands. */
    public enum Theme {
        VISITS,
        ORDERS,
        ACCIDENTS,
        WAGES,
        TRAINING,
        APPEALS,
        TIME
    }

    /** What a small figure of it could give away. */
    enum Guard {
        /** Nothing of a person: acts of the inspectorate, sums that firms owe. */
        NONE,
        /** It counts persons. */
        PEOPLE,
        /** It is a sum that goes to persons: few rows are few persons. */
        ROWS
    }

    private final Theme theme;
    private final Guard guard;

    Indicator(Theme theme, Guard guard) {
        this.theme = theme;
        this.guard = guard;
    }

    public Theme theme() {
        return theme;
    }

    Guard guard() {
        return guard;
    }

    /** Whether small parts of it are held back. */
    public boolean guarded() {
        return guard != Guard.NONE;
    }

    /** As it is published: {@code fines_imposed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what the pages can't explain. */
    public static Optional<Indicator> of(String code) {
        for (Indicator one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
