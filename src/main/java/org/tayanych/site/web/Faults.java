package org.tayanych.site.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure, told for the log: which kinds, and where in our code; never the messages. */
final class Faults {

    private static final int FRAMES = 12;

    private Faults() {
    }

    static String told(Throwable failure) {
        List<String> told = new ArrayList<>();
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 6; depth++) {
            told.add(cause.getClass().getName() + " at " + Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(StackTraceElement::toString)
                    .toList());
            cause = cause.getCause();
        }
        return String.join("; because of ", told);
    }
}
