package org.tayanych.correspondence.web;

import java.util.Optional;
import org.tayanych.correspondence.Danger;
import org.tayanych.site.Typed;

/**
 * What the desk asks besides the letter.
 *
 * @param danger empty until it was asked
 * @param keep whether a copy goes to the case's files
 */
public record Asked(Optional<Danger> danger, boolean keep) {

    static final Asked NOTHING = new Asked(Optional.empty(), false);

    static Asked of(Typed typed) {
        return new Asked(typed.oneOf(Danger.class, "danger"), typed.ticked("keep"));
    }
}
