package org.tayanych.hotline.web;

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
import org.tayanych.complaints.Outcomes;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.Closing;
import org.tayanych.hotline.Closing.Closed;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Outcome;

/** Ending work on a case, and taking it up again. */
@Controller
class ClosingController {

    private final CaseDoor door;
    private final CaseFrames frames;
    private final Closing closing;
    private final Outcomes outcomes;
    private final Drafts drafts;

    ClosingController(CaseDoor door, CaseFrames frames, Closing closing, Outcomes outcomes, Drafts drafts) {
        this.door = door;
        this.frames = frames;
        this.closing = closing;
        this.outcomes = outcomes;
        this.drafts = drafts;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/closing")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenCase opened = door.open(id, me);
        Secret note = drafts.of(opened).getOrDefault("closing", Secret.NOTHING);
        return Pages.show("hotline/closing",
                page(shell, opened, Set.copyOf(opened.file().outcomes()), closing.told(opened), note, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/closing")
    ModelAndView close(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        Set<Outcome> chosen = EnumSet.noneOf(Outcome.class);
        typed.codes("outcomes").forEach(code -> Coded.find(Outcome.class, code).ifPresent(chosen::add));
        Optional<Closing.Told> told = typed.oneOf(Closing.Told.class, "told");
        Secret note = typed.secret("closing");
        Problems problems = Checks.tooLong(Problems.none(), note, "closing");
        if (problems.isEmpty()) {
            problems = explain(closing.close(opened, chosen, told.orElse(null), note));
        }
        if (!problems.isEmpty()) {
            return Pages.again("hotline/closing", page(shell, opened, chosen, told, note, problems));
        }
        drafts.drop(opened, "closing");
        return Pages.to(CaseDoor.path(id, ""), "hotline.closing.closed");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/reopen")
    ModelAndView reopen(@PathVariable UUID id, CaseWorker me) {
        boolean open = closing.reopen(door.open(id, me), Secret.NOTHING);
        return Pages.to(CaseDoor.path(id, ""), open ? "hotline.closing.reopened" : "hotline.case.changed_meanwhile");
    }

    private static Problems explain(Closed closed) {
        return switch (closed) {
            case Closed.Done() -> Problems.NONE;
            case Closed.TooLate() -> Problems.none().add("outcomes", "hotline.case.changed_meanwhile");
            case Closed.StillMissing(Set<Closing.Missing> missing) -> {
                Problems problems = Problems.none();
                missing.forEach(one -> problems.add(field(one), "hotline.missing." + one));
                yield problems;
            }
        };
    }

    private static String field(Closing.Missing missing) {
        return switch (missing) {
            case OUTCOME -> "outcomes";
            case TOLD -> "told";
            case TOPIC, TASKS_DONE, ALERT_TAKEN -> "missing-" + missing.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private ClosingPage page(
            Shell shell, OpenCase opened, Set<Outcome> chosen, Optional<Closing.Told> told, Secret note, Problems problems) {
        return new ClosingPage(
                shell,
                frames.around(opened, "closing"),
                closing.missing(opened),
                outcomes.of(opened.id(), opened.key()),
                chosen,
                told,
                note,
                problems);
    }
}
