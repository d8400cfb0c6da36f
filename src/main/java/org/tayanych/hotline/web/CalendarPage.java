package org.tayanych.hotline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tayanych.hotline.CaseTasks.Due;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/**
 * One week of tasks.
 *
 * @param late what was due before this week and is still open
 */
public record CalendarPage(
        Shell shell,
        LocalDate monday,
        LocalDate today,
        ZoneId zone,
        List<Due> due,
        List<Due> late,
        Map<MemberId, String> names,
        Instant now) implements Page {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAYS = 7;

    public List<LocalDate> days() {
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(DAYS).toList();
    }

    public List<Due> on(LocalDate day) {
        return due.stream().filter(one -> LocalDate.ofInstant(one.due(), zone).equals(day)).toList();
    }

    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, shell.language().locale());
    }

    public String date(LocalDate day) {
        return shell.words().date(day);
    }

    public String time(Due one) {
        return TIME.format(one.due().atZone(zone));
    }

    public String moment(Due one) {
        return shell.words().moment(one.due());
    }

    public boolean overdue(Due one) {
        return one.due().isBefore(now);
    }

    public String owner(Due one) {
        MemberId owner = one.owner();
        return owner == null ? "" : names.getOrDefault(owner, "");
    }

    public String week(int ahead) {
        return "/desk/calendar?week=" + monday.plusWeeks(ahead);
    }
}
