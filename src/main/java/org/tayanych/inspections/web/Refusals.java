package org.tayanych.inspections.web;

import org.tayanych.inspections.Outcome;

/** What a refusal says on a page. */
final class Refusals {

    private Refusals() {
    }

    static String key(Outcome.Why why) {
        return switch (why) {
            case NOT_HERE -> "inspections.refused.NOT_HERE";
            case NO_WORKPLACE -> "inspections.refused.NO_WORKPLACE";
            case NO_TEAM -> "inspections.refused.NO_TEAM";
            case SAME_PERSON -> "inspections.refused.SAME_PERSON";
            case NOT_YOURS -> "inspections.refused.NOT_YOURS";
            case DAY -> "inspections.refused.DAY";
            case NO_REASON -> "inspections.refused.NO_REASON";
            case UNANNOUNCED -> "inspections.refused.UNANNOUNCED";
            case NO_CHECKLIST -> "inspections.refused.NO_CHECKLIST";
            case NO_PROVISION -> "inspections.refused.NO_PROVISION";
            case RIVAL -> "inspections.refused.RIVAL";
            case NOTHING_FOUND -> "inspections.refused.NOTHING_FOUND";
        };
    }
}
