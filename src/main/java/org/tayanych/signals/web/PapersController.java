package org.tayanych.signals.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.signals.SignalId;
import org.tayanych.signals.SignalOutcome;
import org.tayanych.signals.Sources;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/**
 * The side of a signal that touches its papers: behind the gate of those who work cases, for members of the receiving team
 * alone.
 */
@Controller
class PapersController {

    private final Sources sources;

    PapersController(Sources sources) {
        this.sources = sources;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/signals/{signal}/papers")
    ModelAndView papers(CaseWorker me, @PathVariable String signal) {
        return Pages.to("/desk/received/" + sources.papers(Spot.id(signal), me).orElseThrow(NotFound::new));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/signals/{signal}/register")
    ModelAndView register(CaseWorker me, @PathVariable String signal) {
        SignalId id = Spot.id(signal);
        return to(id, sources.register(id, me), "signals.done.registered");
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/signals/{signal}/answer")
    ModelAndView form(Shell shell, CaseWorker me, @PathVariable String signal) {
        return Pages.show("signals/answer", AnswerPage.blank(shell, sources.glance(Spot.id(signal), me).orElseThrow(NotFound::new)));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/signals/{signal}/answer")
    ModelAndView answer(Shell shell, CaseWorker me, @PathVariable String signal, Typed typed) {
        SignalId id = Spot.id(signal);
        AnswerPage page = AnswerPage.typed(shell, sources.glance(id, me).orElseThrow(NotFound::new), typed);
        if (!page.problems().isEmpty()) {
            return Pages.again("signals/answer", page);
        }
        Optional<DeclineReason> passOn = page.passesOn() ? typed.oneOf(DeclineReason.class, "reason") : Optional.empty();
        return to(id, passOn.map(why -> sources.passOn(id, me, why, page.words()))
                .orElseGet(() -> sources.close(id, me, page.words())), "signals.done.answered");
    }

    private static ModelAndView to(SignalId id, SignalOutcome outcome, String notice) {
        return switch (outcome) {
            case SignalOutcome.Done done -> Pages.to(Spot.path(id), notice);
            case SignalOutcome.Refused(SignalOutcome.Reason why) when why == SignalOutcome.Reason.NOT_HERE -> throw new NotFound();
            case SignalOutcome.Refused refused -> Pages.to(Spot.path(id), "signals.refused.CHANGED_MEANWHILE");
        };
    }
}
