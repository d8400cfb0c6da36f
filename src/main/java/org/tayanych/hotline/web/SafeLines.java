package org.tayanych.hotline.web;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.tayanych.complaints.SafeContact;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.site.Page;

/** The safe contact in words: when, in which clock, and with what. */
public record SafeLines(Page page, CaseFrame frame) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Whether this is a safe moment to call. */
    public boolean now() {
        return frame.hours().allows(frame.now());
    }

    public String theirTime() {
        return TIME.format(frame.hours().local(frame.now()));
    }

    /** Days and hours; "any day, any hour" where nothing was said. */
    public String when() {
        SafeContact contact = frame.complaint().contact();
        String days = contact.days().isEmpty()
                ? page.say("hotline.safe.any_day")
                : contact.days().stream().sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, page.shell().language().locale()))
                        .collect(Collectors.joining(", "));
        String hours = contact.hours().isEmpty()
                ? page.say("hotline.safe.any_hour")
                : contact.hours().stream().sorted()
                        .map(part -> page.say("hotline.hours." + part, part.from(), part.until()))
                        .collect(Collectors.joining(", "));
        return days + "; " + hours;
    }

    public String needs() {
        return frame.complaint().contact().needs().stream().sorted()
                .map(need -> page.say(need.key())).collect(Collectors.joining(", "));
    }
}
