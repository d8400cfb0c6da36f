package org.tayanych.orders;

import java.util.Collection;
import java.util.Optional;

/** Where something stands by the steps that were written about it. */
interface Standing<S extends Standing<S>> {

    /** Why this step does not follow; empty when it does. */
    Optional<Refusal> refuses(Step next);

    /** After a step that is not refused. */
    S after(Step next);

    /** Empty when these steps do not follow from each other. */
    static <S extends Standing<S>> Optional<S> replay(S start, Collection<Step> steps) {
        S now = start;
        for (Step step : steps) {
            if (now.refuses(step).isPresent()) {
                return Optional.empty();
            }
            now = now.after(step);
        }
        return Optional.of(now);
    }
}
