package org.tayanych.hotline.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.hotline.Contacts;
import org.tayanych.hotline.Queue;
import org.tayanych.hotline.QueueFilter;
import org.tayanych.hotline.QueueFilter.By;
import org.tayanych.hotline.QueueFilter.Mark;
import org.tayanych.hotline.QueueFilter.View;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The work list. Everything it shows stands in its address. */
@Controller
class QueueController {

    private final Queue queue;
    private final Contacts contacts;
    private final Names names;
    private final Members members;
    private final CaseLimits limits;
    private final Clock clock;

    QueueController(
            Queue queue, Contacts contacts, Names names, Members members, CaseLimits limits, Clock clock) {
        this.queue = queue;
        this.contacts = contacts;
        this.names = names;
        this.members = members;
        this.limits = limits;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk")
    ModelAndView index(Shell shell, CaseWorker me, Typed typed) {
        return Pages.show("hotline/queue", page(shell, me, typed));
    }

    /** The rows alone, for a page that renews itself. */
    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/rows")
    ModelAndView rows(Shell shell, CaseWorker me, Typed typed) {
        return Pages.show("hotline/rows", page(shell, me, typed));
    }

    private QueuePage page(Shell shell, CaseWorker me, Typed typed) {
        QueueFilter filter = filter(typed);
        Queue.Page cases = queue.page(me, filter, typed.code("after"));
        return new QueuePage(
                shell,
                filter,
                cases,
                queue.counts(me),
                names.of(me, cases.cases().stream().map(file -> file.assignee())),
                me.id(),
                me.teams().stream().flatMap(team -> members.inTeam(team).stream()).distinct().toList(),
                contacts.callBacks(me),
                typed.code("after").isPresent(),
                clock.instant(),
                limits.today());
    }

    private static QueueFilter filter(Typed typed) {
        View view = typed.oneOf(View.class, "view").orElse(View.US);
        List<Mark> marks = Arrays.stream(By.values())
                .flatMap(by -> typed.code(by.parameter()).filter(Mark::possible).map(value -> new Mark(by, value)).stream())
                .toList();
        return new QueueFilter(view, marks);
    }
}
