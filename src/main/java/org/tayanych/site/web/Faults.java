package org.tayanych.site.web;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A failure, told for the log: which kinds, and where in our code; never the messages. */
final class Faults {

    private static final int FRAMES = 12;

    /** Classes of SQL states: no connection, too few resources, the server is stopping or starting. */
    private static final Pattern GONE = Pattern.compile("08...|53...|57P0[1-5]");

    private Faults() {
    }

    /**
     * Whether the database went away in the middle, whoever noticed: a statement, the end of a transaction, a page. That is
     * no fault of ours to be reported, but a reason to come back in a moment.
     */
    static boolean databaseGone(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLRecoverableException
                    || cause instanceof SQLException said && said.getSQLState() != null && GONE.matcher(said.getSQLState()).matches()) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
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
