package org.tayanych.hotline.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.TopicWords;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Urgency;

/** What a case is about, and how urgent it is and why. */
@Controller
class TriageController {

    private final CaseDoor door;
    private final CaseFrames frames;
    private final CaseFiles cases;
    private final Drafts drafts;
    private final TopicWords words;

    TriageController(CaseDoor door, CaseFrames frames, CaseFiles cases, Drafts drafts, TopicWords words) {
        this.door = door;
        this.frames = frames;
        this.cases = cases;
        this.drafts = drafts;
        this.words = words;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/triage")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenCase opened = door.open(id, me);
        Secret why = drafts.of(opened).getOrDefault("why", Secret.NOTHING);
        return Pages.show("hotline/triage", new TriagePage(
                shell, frames.around(opened, "triage"), TopicPick.of(words, opened.file().topics()), why, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/triage/topics")
    ModelAndView topics(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        TopicPick topics = TopicPick.of(words, typed);
        Problems problems = topics.check(Problems.none());
        if (problems.isEmpty() && (topics.chosen().isEmpty() || !cases.sort(opened, topics.chosen()))) {
            String why = topics.chosen().isEmpty() ? "hotline.triage.no_topic"
                    : opened.file().isClosed() ? "hotline.case.closed_first_reopen" : "hotline.triage.for_specialists";
            problems.add("topics", why);
        }
        if (!problems.isEmpty()) {
            return again(shell, opened, topics, Secret.NOTHING, problems);
        }
        return Pages.to(CaseDoor.path(id, "triage"), "hotline.triage.topics_kept");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/triage/urgency")
    ModelAndView urgency(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        Optional<Urgency> urgency = typed.oneOf(Urgency.class, "urgency");
        Secret why = typed.secret("why");
        Set<CaseFile.Reason> reasons = reasons(typed);
        Problems problems = check(urgency, reasons, why);
        if (problems.isEmpty() && !cases.urgency(opened, urgency.orElseThrow(), reasons, why)) {
            problems.add("urgency", "hotline.case.changed_meanwhile");
        }
        if (!problems.isEmpty()) {
            return again(shell, opened, TopicPick.of(words, opened.file().topics()), why, problems);
        }
        drafts.drop(opened, "why");
        return Pages.to(CaseDoor.path(id, "triage"), "hotline.triage.urgency_kept");
    }

    private static Set<CaseFile.Reason> reasons(Typed typed) {
        Set<CaseFile.Reason> reasons = EnumSet.noneOf(CaseFile.Reason.class);
        Arrays.stream(CaseFile.Reason.values())
                .filter(reason -> typed.codes("reasons").contains(reason.name()))
                .forEach(reasons::add);
        return reasons;
    }

    private static Problems check(Optional<Urgency> urgency, Set<CaseFile.Reason> reasons, Secret why) {
        Problems problems = Checks.tooLong(Problems.none(), why, "why");
        if (urgency.isEmpty()) {
            problems.add("urgency", "hotline.triage.no_urgency");
        }
        if (reasons.isEmpty()) {
            problems.add("reasons", "hotline.triage.no_reason");
        }
        return problems;
    }

    private ModelAndView again(Shell shell, OpenCase opened, TopicPick topics, Secret why, Problems problems) {
        return Pages.again("hotline/triage",
                new TriagePage(shell, frames.around(opened, "triage"), topics, why, problems));
    }
}
