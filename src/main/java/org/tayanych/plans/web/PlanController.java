package org.tayanych.plans.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.employers.Workplaces;
import org.tayanych.plans.LeftOut;
import org.tayanych.plans.Plan;
import org.tayanych.plans.PlanOutcome;
import org.tayanych.plans.PlanStep;
import org.tayanych.plans.Plans;
import org.tayanych.plans.Slot;
import org.tayanych.plans.Slots;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** One plan: its slots with their reasons, what was left out, approval by a second person, and beginning visits. */
@Controller
class PlanController {

    private final Ways ways;
    private final Plans plans;
    private final Slots slots;
    private final Workplaces workplaces;

    PlanController(Ways ways, Plans plans, Slots slots, Workplaces workplaces) {
        this.ways = ways;
        this.plans = plans;
        this.slots = slots;
        this.workplaces = workplaces;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/{plan}")
    ModelAndView show(Shell shell, Inspector me, @PathVariable String plan, Typed typed) {
        return Pages.show("plans/one", page(shell, me, ways.find(plan, me), Problems.NONE, PlanPage.number(typed)));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/plans/{plan}/compute")
    ModelAndView compute(Shell shell, Inspector me, @PathVariable String plan) {
        Plan found = ways.find(plan, me);
        return done(shell, me, found, plans.compute(found.id(), me), "plans.done.computed");
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/plans/{plan}/ask")
    ModelAndView ask(Shell shell, Inspector me, @PathVariable String plan) {
        Plan found = ways.find(plan, me);
        return done(shell, me, found, plans.ask(found.id(), me), "plans.done.asked");
    }

    @Gate(Right.APPROVE_VISITS)
    @PostMapping("/desk/plans/{plan}/approve")
    ModelAndView approve(Shell shell, Inspector me, @PathVariable String plan) {
        Plan found = ways.find(plan, me);
        return done(shell, me, found, plans.decide(found.id(), me, true), "plans.done.approved");
    }

    @Gate(Right.APPROVE_VISITS)
    @PostMapping("/desk/plans/{plan}/send-back")
    ModelAndView sendBack(Shell shell, Inspector me, @PathVariable String plan) {
        Plan found = ways.find(plan, me);
        return done(shell, me, found, plans.decide(found.id(), me, false), "plans.done.sent-back");
    }

    @Gate(Right.APPROVE_VISITS)
    @PostMapping("/desk/plans/{plan}/close")
    ModelAndView close(Shell shell, Inspector me, @PathVariable String plan) {
        Plan found = ways.find(plan, me);
        return done(shell, me, found, plans.close(found.id(), me), "plans.done.closed");
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/plans/{plan}/slots/{slot}")
    ModelAndView begin(Shell shell, Inspector me, @PathVariable String plan, @PathVariable String slot) {
        Plan found = ways.find(plan, me);
        return switch (slots.begin(found.id(), slot(slot), me)) {
            case PlanOutcome.Done(UUID inspection) -> Pages.to("/desk/inspections/" + inspection);
            case PlanOutcome.Refused(PlanOutcome.Reason why) ->
                Pages.again("plans/one", page(shell, me, found, Ways.refused(why), 1));
        };
    }

    private static UUID slot(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private ModelAndView done(Shell shell, Inspector me, Plan plan, PlanOutcome outcome, String notice) {
        return switch (outcome) {
            case PlanOutcome.Done done -> Pages.to(Ways.path(plan.id()), notice);
            case PlanOutcome.Refused(PlanOutcome.Reason why) -> Pages.again("plans/one", page(shell, me, plan, Ways.refused(why), 1));
        };
    }

    private PlanPage page(Shell shell, Inspector me, Plan plan, Problems problems, int number) {
        List<Slot> shown = slots.of(plan, (number - 1) * PlanPage.MOST, PlanPage.MOST);
        List<LeftOut.First> left = slots.firstLeftOut(plan);
        List<PlanStep> steps = plans.steps(plan);
        return new PlanPage(shell.at(Ways.path(plan.id())), problems, plan, shown, slots.leftOut(plan), left, steps,
                workplaces.named(Stream.concat(shown.stream().map(Slot::workplace), left.stream().map(LeftOut.First::workplace)).toList(),
                        me.organisation()),
                ways.names(steps.stream().map(PlanStep::by), me), code -> ways.rule(code, shell.words()),
                new PlanPage.View(me.may(Right.APPROVE_VISITS), plan.askedBy().filter(me.id()::equals).isPresent(), number,
                        slots.count(plan), slots.count(plan, Slot.Kind.LOT)));
    }
}
