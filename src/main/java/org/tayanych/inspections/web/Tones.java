package org.tayanych.inspections.web;

import org.tayanych.inspections.Severity;
import org.tayanych.inspections.State;

/** Colours of tags. */
public final class Tones {

    private Tones() {
    }

    public static String of(State state) {
        return switch (state) {
            case DRAFT, CLOSED -> "grey";
            case APPROVAL_ASKED, NOTIFIED -> "yellow";
            case BLOCKED, REFUSED -> "red";
            case APPROVED, VISITED, ACT_DRAWN -> "blue";
            case DELIVERED -> "green";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case MINOR -> "grey";
            case SERIOUS -> "yellow";
            case GRAVE -> "red";
        };
    }
}
