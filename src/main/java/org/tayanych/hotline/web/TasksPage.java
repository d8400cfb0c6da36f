package org.tayanych.hotline.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tayanych.access.Members;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.CaseTask;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/** What is planned and promised in a case, and a form to plan more. */
public record TasksPage(
        Shell shell,
        CaseFrame frame,
        List<CaseTask> tasks,
        List<Members.Colleague> colleagues,
        TaskForm form,
        List<Instant> followUps,
        Problems problems) implements Page {

    private static final List<String> AHEAD = List.of("hotline.task.in2weeks", "hotline.task.in1month", "hotline.task.in3months");

    public List<CaseTask> open() {
        return tasks.stream().filter(CaseTask::open).toList();
    }

    public List<CaseTask> done() {
        return tasks.stream().filter(task -> !task.open()).toList();
    }

    public String due(CaseTask task) {
        return shell.words().moment(task.due());
    }

    public String span(CaseTask task) {
        return Spans.due(this, task.due(), frame.now());
    }

    public boolean late(CaseTask task) {
        return task.due().isBefore(frame.now());
    }

    public String owner(CaseTask task) {
        MemberId owner = task.owner();
        return owner == null
                ? say("hotline.task.anybody")
                : colleagues.stream().filter(one -> one.id().equals(owner)).map(Members.Colleague::name).findFirst().orElse("");
    }

    public List<Option> kinds() {
        return Arrays.stream(CaseTask.Kind.values())
                .map(kind -> Option.of(kind.name(), say("hotline.task." + kind), form.kind().filter(kind::equals).isPresent()))
                .toList();
    }

    public List<Option> slots() {
        List<Option> slots = new ArrayList<>();
        IntStream.range(0, Math.min(followUps.size(), AHEAD.size())).forEach(place -> {
            Instant moment = followUps.get(place);
            String seconds = Long.toString(moment.getEpochSecond());
            slots.add(Option.of(seconds, say(AHEAD.get(place), shell.words().moment(moment)), seconds.equals(form.slot())));
        });
        slots.add(Option.of(TaskForm.OTHER, say("hotline.task.other_time"), form.slot().equals(TaskForm.OTHER)));
        return slots;
    }

    public List<Option> owners() {
        List<Option> owners = new ArrayList<>();
        owners.add(Option.of("", say("hotline.task.anybody"), form.owner().isEmpty()));
        colleagues.forEach(one -> owners.add(
                Option.of(one.id().toString(), one.name(), form.owner().filter(one.id()::equals).isPresent())));
        return owners;
    }

    public List<Option> knowingly() {
        return List.of(Option.of("yes", say("hotline.task.knowingly"), form.knowingly()));
    }

    /** Whether to ask: a time outside the safe hours was chosen. */
    public boolean asksKnowingly() {
        return problems.of("slot").filter(problem -> problem.key().startsWith("hotline.task.unsafe")).isPresent();
    }
}
