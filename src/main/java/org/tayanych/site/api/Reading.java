package org.tayanych.site.api;

import java.util.function.Function;

/** A body that was read, or why not. */
public sealed interface Reading<T> {

    record Body<T>(T value) implements Reading<T> {}

    record Refused<T>(Refusal why) implements Reading<T> {}

    default <R> R either(Function<T, R> body, Function<Refusal, R> refused) {
        return switch (this) {
            case Body<T>(T value) -> body.apply(value);
            case Refused<T>(Refusal why) -> refused.apply(why);
        };
    }
}
