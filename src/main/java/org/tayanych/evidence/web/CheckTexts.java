package org.tayanych.evidence.web;

import org.tayanych.evidence.Check;

/** How a check is said. */
public interface CheckTexts extends ResultTexts {

    /** The whole finding in a sentence. */
    default String sentence(Check check) {
        return say("evidence.check." + check.kind() + "." + (check.verdict() == Check.Verdict.CONTRADICTS ? "no" : "yes"),
                name(check.indicator()), span(check.span()), number(check.left()), span(check.other()), number(check.right()),
                check.words());
    }

    default String tone(Check check) {
        return switch (check.verdict()) {
            case AGREES -> "green";
            case PROBABLY -> "blue";
            case CONTRADICTS -> "red";
        };
    }
}
