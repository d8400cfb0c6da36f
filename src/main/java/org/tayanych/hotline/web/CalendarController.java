package org.tayanych.hotline.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.HotlineSettings;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Follow-ups, call-backs and terms of the reader's teams, week by week. Opens no case. */
@Controller
class CalendarController {

    private final CaseTasks tasks;
    private final Names names;
    private final Clock clock;
    private final ZoneId zone;

    CalendarController(CaseTasks tasks, Names names, Clock clock, HotlineSettings settings) {
        this.tasks = tasks;
        this.names = names;
        this.clock = clock;
        this.zone = settings.zone();
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/calendar")
    ModelAndView week(Shell shell, CaseWorker me, Typed typed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate monday = typed.code("week").map(text -> day(text, today)).orElse(today)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant from = monday.atStartOfDay(zone).toInstant();
        List<CaseTasks.Due> due = tasks.calendar(me, from, monday.plusWeeks(1).atStartOfDay(zone).toInstant());
        List<CaseTasks.Due> late = tasks.calendar(me, Instant.EPOCH, clock.instant().isBefore(from) ? clock.instant() : from);
        return Pages.show("hotline/calendar", new CalendarPage(
                shell, monday, today, zone, due, late,
                names.of(me, due.stream().map(CaseTasks.Due::owner)), clock.instant()));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Math.abs(day.getYear() - otherwise.getYear()) > 5 ? otherwise : day;
        } catch (DateTimeParseException noDay) {
            return otherwise;
        }
    }
}
