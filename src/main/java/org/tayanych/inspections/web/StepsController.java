package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Outcome;
import org.tayanych.inspections.Steps;
import org.tayanych.inspections.Visits;
import org.tayanych.inspections.WhyNoVisit;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;

/** The steps up to the visit and at the end, each a form on the page of the inspection. */
@Controller
class StepsController {

    private final Inspections inspections;
    private final Steps steps;
    private final Visits visits;
    private final ShowPages pages;

    StepsController(Inspections inspections, Steps steps, Visits visits, ShowPages pages) {
        this.inspections = inspections;
        this.steps = steps;
        this.visits = visits;
        this.pages = pages;
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/plan")
    ModelAndView plan(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        return onDay(id, shell, me, typed, "planned", day ->
                steps.plan(new InspectionId(id), me, day, typed.code("told").filter("no"::equals).isPresent()));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/ground")
    ModelAndView ground(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Inspection here = here(id, me);
        Ground ground = typed.oneOf(Ground.class, "ground").orElse(here.ground());
        return answer(here, shell, me, "ground-reason",
                steps.ground(here.id(), me, ground, typed.secret("ground-reason")));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/ask")
    ModelAndView ask(@PathVariable UUID id, Shell shell, Inspector me) {
        Inspection here = here(id, me);
        return answer(here, shell, me, "step", steps.askApproval(here.id(), me));
    }

    @Gate(Right.APPROVE_VISITS)
    @PostMapping("/desk/inspections/{id}/approve")
    ModelAndView approve(@PathVariable UUID id, Shell shell, Inspector me) {
        Inspection here = here(id, me);
        return answer(here, shell, me, "step", steps.approve(here.id(), me));
    }

    @Gate(Right.APPROVE_VISITS)
    @PostMapping("/desk/inspections/{id}/back")
    ModelAndView sendBack(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Inspection here = here(id, me);
        return answer(here, shell, me, "back-reason", steps.sendBack(here.id(), me, typed.secret("back-reason")));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/consent")
    ModelAndView consent(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        boolean given = typed.code("consent").filter("given"::equals).isPresent();
        return onDay(id, shell, me, typed, "consented", day -> steps.consent(new InspectionId(id), me, given, day));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/notice")
    ModelAndView notice(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        return onDay(id, shell, me, typed, "noticed", day -> steps.notice(new InspectionId(id), me, day));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/set-out")
    ModelAndView setOut(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Inspection here = here(id, me);
        Outcome chosen = visits.choose(here.id(), me, typed.codes("lists"));
        if (!chosen.done()) {
            return answer(here, shell, me, "lists", chosen);
        }
        Outcome out = steps.setOut(here.id(), me);
        return out.done() ? Pages.to("/desk/inspections/" + id + "/visit") : answer(here, shell, me, "lists", out);
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/lift")
    ModelAndView lift(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Inspection here = here(id, me);
        return switch (steps.lift(here.id(), me, typed.secret("lift-reason"))) {
            case Outcome.Blocked still -> Pages.to("/desk/inspections/" + id, "inspections.still_blocked");
            case Outcome other -> answer(here, shell, me, "lift-reason", other);
        };
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/not-visited")
    ModelAndView notVisited(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Inspection here = here(id, me);
        Optional<WhyNoVisit> why = typed.oneOf(WhyNoVisit.class, "why");
        return why.isEmpty()
                ? again(here, shell, me, Problems.none().add("why", "inspections.no_why"))
                : answer(here, shell, me, "why-reason",
                        steps.notVisited(here.id(), me, why.get(), typed.secret("why-reason")));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/close")
    ModelAndView close(@PathVariable UUID id, Shell shell, Inspector me) {
        Inspection here = here(id, me);
        return answer(here, shell, me, "step", steps.close(here.id(), me));
    }

    private ModelAndView onDay(
            UUID id, Shell shell, Inspector me, Typed typed, String field, Function<LocalDate, Outcome> step) {
        Inspection here = here(id, me);
        Optional<LocalDate> day = TypedDay.of(typed, field).read();
        if (day.isEmpty()) {
            return again(here, shell, me, Problems.none().addDate(field, "inspections.no_day"));
        }
        return step.apply(day.get()) instanceof Outcome.Refused(Outcome.Why why)
                ? again(here, shell, me, Problems.none().addDate(field, Refusals.key(why)))
                : Pages.to("/desk/inspections/" + id);
    }

    private ModelAndView answer(Inspection here, Shell shell, Inspector me, String field, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Pages.to("/desk/inspections/" + here.id());
            case Outcome.Blocked blocked -> Pages.to("/desk/inspections/" + here.id(), "inspections.now_blocked");
            case Outcome.Refused(Outcome.Why why) when why == Outcome.Why.NOT_HERE ->
                    Pages.to("/desk/inspections/" + here.id(), "inspections.changed_meanwhile");
            case Outcome.Refused(Outcome.Why why) ->
                    again(here, shell, me, Problems.none().add(field, Refusals.key(why)));
        };
    }

    private ModelAndView again(Inspection here, Shell shell, Inspector me, Problems problems) {
        return Pages.again("inspections/show", pages.page(shell.at("/desk/inspections/" + here.id()), me, here, problems));
    }

    private Inspection here(UUID id, Inspector me) {
        return inspections.find(new InspectionId(id), me).orElseThrow(NotFound::new);
    }
}
