package org.tayanych.imports.web;

import org.tayanych.imports.Run;

/** The colour of a state's tag; the tag says the same in words. */
final class Tones {

    private Tones() {
    }

    static String of(Run.State state) {
        return switch (state) {
            case ARRIVING, CHECKING, WRITING -> "blue";
            case DONE -> "green";
            case CANCELLED -> "grey";
            case FLAWED -> "yellow";
            case REFUSED, FAILED -> "red";
        };
    }
}
