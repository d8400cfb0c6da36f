package org.tayanych.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Whole days as an iCalendar file (RFC 5545). Titles tell nothing: a calendar is read over shoulders and shared between
 * phones.
 */
public final class CalendarFile {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_TITLE = 30;

    private final StringBuilder lines = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Work//1.0//EN\r\n");
    private final Instant made;

    public CalendarFile(Instant made) {
        this.made = made;
    }

    /** @param title at most 30 characters, so that no line of the file has to be folded */
    public CalendarFile day(LocalDate day, String title) {
        return day(UUID.randomUUID().toString(), day, title);
    }

    /** The same under a name that stays when the day moves, so that a calendar moves it too. */
    public CalendarFile day(String uid, LocalDate day, String title) {
        String plain = title.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", " ");
        lines.append("BEGIN:VEVENT\r\nUID:").append(uid)
                .append("\r\nDTSTAMP:").append(STAMP.format(made))
                .append("\r\nDTSTART;VALUE=DATE:").append(DateTimeFormatter.BASIC_ISO_DATE.format(day))
                .append("\r\nDTEND;VALUE=DATE:").append(DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)))
                .append("\r\nSUMMARY:").append(plain, 0, Math.min(LONGEST_TITLE, plain.length()))
                .append("\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
        return this;
    }

    public byte[] bytes() {
        return (lines + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
