package org.tayanych.signals.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.signals.Handling;
import org.tayanych.signals.Signal;
import org.tayanych.signals.SignalOutcome;
import org.tayanych.signals.Signals;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;

/** One signal: its clock, what it is about, and what the worker asked for. */
@Controller
class SignalController {

    /** No worker asks to wait for longer than this many years; a later day is a slip of the hand. */
    private static final int LONGEST_WAIT = 2;

    private final Spot spot;
    private final Signals signals;
    private final Handling handling;
    private final SignalPages pages;

    SignalController(Spot spot, Signals signals, Handling handling, SignalPages pages) {
        this.spot = spot;
        this.signals = signals;
        this.handling = handling;
        this.pages = pages;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/signals/{signal}")
    ModelAndView show(Shell shell, Inspector me, @PathVariable String signal) {
        return Pages.show("signals/one",
                pages.page(shell, me, spot.find(signal, me), Problems.NONE, TypedDay.BLANK));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/signals/{signal}/cover")
    ModelAndView cover(Shell shell, Inspector me, @PathVariable String signal) {
        Signal found = spot.find(signal, me);
        return done(shell, me, found, handling.cover(found.id(), me), TypedDay.BLANK, "signals.done.covered");
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/signals/{signal}/wait")
    ModelAndView waits(Shell shell, Inspector me, @PathVariable String signal, Typed typed) {
        Signal found = spot.find(signal, me);
        TypedDay until = TypedDay.of(typed, "until");
        Problems problems = until.blank() ? Problems.NONE : check(until, signals.today(me));
        if (!problems.isEmpty()) {
            return Pages.again("signals/one", pages.page(shell, me, found, problems, until));
        }
        Optional<LocalDate> day = until.blank() ? Optional.empty() : until.read();
        return done(shell, me, found, handling.waits(found.id(), me, day), until, "signals.done.waits");
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/signals/{signal}/objection")
    ModelAndView objection(Shell shell, Inspector me, @PathVariable String signal, Typed typed) {
        Signal found = spot.find(signal, me);
        return done(shell, me, found, handling.objects(found.id(), me, !typed.ticked("agrees")), TypedDay.BLANK,
                "signals.done.objection");
    }

    private static Problems check(TypedDay until, LocalDate today) {
        Optional<LocalDate> day = until.read();
        boolean good = day.filter(today::isBefore).filter(today.plusYears(LONGEST_WAIT)::isAfter).isPresent();
        return good ? Problems.NONE : Problems.none().addDate("until", "signals.problem.until");
    }

    private ModelAndView done(Shell shell, Inspector me, Signal signal, SignalOutcome outcome, TypedDay until, String notice) {
        return switch (outcome) {
            case SignalOutcome.Done done -> Pages.to(Spot.path(signal.id()), notice);
            case SignalOutcome.Refused(SignalOutcome.Reason why) -> Pages.again("signals/one",
                    pages.page(shell, me, signal, Spot.refused(why), until));
        };
    }
}
