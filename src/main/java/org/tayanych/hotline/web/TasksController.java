package org.tayanych.hotline.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.CaseTasks.Added;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.HandOvers;
import org.tayanych.hotline.HotlineSettings;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** Tasks and follow-ups of a case. */
@Controller
class TasksController {

    private final CaseDoor door;
    private final CaseFrames frames;
    private final CaseTasks tasks;
    private final HandOvers people;
    private final Drafts drafts;
    private final HotlineSettings settings;

    TasksController(
            CaseDoor door,
            CaseFrames frames,
            CaseTasks tasks,
            HandOvers people,
            Drafts drafts,
            HotlineSettings settings) {
        this.door = door;
        this.frames = frames;
        this.tasks = tasks;
        this.people = people;
        this.drafts = drafts;
        this.settings = settings;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/tasks")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenCase opened = door.open(id, me);
        TaskForm form = TaskForm.blank(drafts.of(opened).getOrDefault("task", Secret.NOTHING));
        return Pages.show("hotline/tasks", page(shell, opened, form, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/tasks")
    ModelAndView add(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        TaskForm form = TaskForm.of(typed, settings.zone());
        Problems problems = form.check();
        if (problems.isEmpty()) {
            problems = explain(tasks.add(opened, plan(opened, form), frames.around(opened, "tasks").hours()), shell);
        }
        if (!problems.isEmpty()) {
            return Pages.again("hotline/tasks", page(shell, opened, form, problems));
        }
        drafts.drop(opened, "task");
        return Pages.to(CaseDoor.path(id, "tasks"), "hotline.task.added");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/tasks/{task}")
    ModelAndView finish(@PathVariable UUID id, @PathVariable UUID task, CaseWorker me, Typed typed) {
        boolean done = typed.code("do").orElse("").equals("done");
        if (!tasks.finish(door.open(id, me), task, done)) {
            throw new NotFound();
        }
        return Pages.to(CaseDoor.path(id, "tasks"), done ? "hotline.task.is_done" : "hotline.task.is_dropped");
    }

    private CaseTasks.Plan plan(OpenCase opened, TaskForm form) {
        MemberId owner = form.owner()
                .filter(id -> people.colleagues(opened).stream().anyMatch(colleague -> colleague.id().equals(id)))
                .orElse(null);
        return new CaseTasks.Plan(
                form.kind().orElseThrow(), form.moment().orElseThrow(), owner, form.knowingly(), form.words());
    }

    private static Problems explain(Added added, Shell shell) {
        return switch (added) {
            case Added.Done(UUID id) -> Problems.NONE;
            case Added.NoSuchTime() -> Problems.none().add("slot", "hotline.task.no_such_time");
            case Added.CaseClosed() -> Problems.none().add("slot", "hotline.case.closed_first_reopen");
            case Added.OutsideSafeHours(Optional<Instant> instead) -> instead
                    .map(moment -> Problems.none().add("slot", "hotline.task.unsafe", shell.words().moment(moment)))
                    .orElseGet(() -> Problems.none().add("slot", "hotline.task.unsafe_always"));
        };
    }

    private TasksPage page(Shell shell, OpenCase opened, TaskForm form, Problems problems) {
        CaseFrame frame = frames.around(opened, "tasks");
        return new TasksPage(
                shell, frame, tasks.of(opened), people.colleagues(opened), form, frame.hours().followUps(frame.now()), problems);
    }
}
