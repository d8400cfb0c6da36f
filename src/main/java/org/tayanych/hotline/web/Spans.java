package org.tayanych.hotline.web;

import java.time.Duration;
import java.time.Instant;
import org.tayanych.site.Page;

/** Spans of time as the desk says them: "in 3 hours", "2 days late". */
public final class Spans {

    private static final int HOURS_UNTIL_DAYS = 48;
    private static final int MINUTES_UNTIL_HOURS = 90;

    private Spans() {
    }

    /** How far away a time is that something is due at. */
    public static String due(Page page, Instant due, Instant now) {
        boolean late = due.isBefore(now);
        String span = plain(page, late ? Duration.between(due, now) : Duration.between(now, due));
        return page.say(late ? "hotline.span.late" : "hotline.span.in", span);
    }

    public static String since(Page page, Instant since, Instant now) {
        return plain(page, Duration.between(since, now));
    }

    static String plain(Page page, Duration span) {
        if (span.toMinutes() < MINUTES_UNTIL_HOURS) {
            return page.say("hotline.span.minutes", Math.max(0, span.toMinutes()));
        }
        return span.toHours() < HOURS_UNTIL_DAYS
                ? page.say("hotline.span.hours", span.toHours())
                : page.say("hotline.span.days", span.toDays());
    }
}
