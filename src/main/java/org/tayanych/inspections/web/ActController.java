package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.Act;
import org.tayanych.inspections.Acts;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Outcome;
import org.tayanych.papers.Format;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vocabulary.Language;

/** The act: drawn, printed, delivered. */
@Controller
class ActController {

    private final Acts acts;
    private final Inspections inspections;
    private final ShowPages pages;

    ActController(Acts acts, Inspections inspections, ShowPages pages) {
        this.acts = acts;
        this.inspections = inspections;
        this.pages = pages;
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/act")
    ModelAndView draw(@PathVariable UUID id, Shell shell, Inspector me) {
        Inspection here = here(id, me);
        return acts.draw(here.id(), me) instanceof Outcome.Refused(Outcome.Why why)
                ? again(here, shell, me, Problems.none().add("act", Refusals.key(why)))
                : Pages.to("/desk/inspections/" + id, "inspections.act_drawn");
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/act/delivered")
    ModelAndView deliver(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Inspection here = here(id, me);
        Optional<LocalDate> day = TypedDay.of(typed, "delivered").read();
        Optional<Act.How> how = typed.oneOf(Act.How.class, "how");
        if (day.isEmpty() || how.isEmpty()) {
            return again(here, shell, me, Problems.none().addDate("delivered", "inspections.no_day"));
        }
        return acts.deliver(here.id(), me, day.get(), how.get()) instanceof Outcome.Refused(Outcome.Why why)
                ? again(here, shell, me, Problems.none().addDate("delivered", Refusals.key(why)))
                : Pages.to("/desk/inspections/" + id, "inspections.act_delivered");
    }

    /** The frozen text, printed in Kyrgyz or Russian. */
    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/acts/{version:\\d{1,4}}/{language:ky|ru}.pdf")
    ModelAndView print(@PathVariable UUID id, @PathVariable int version, @PathVariable String language, Inspector me) {
        Language tongue = Language.valueOf(language.toUpperCase(Locale.ROOT));
        return acts.paper(new InspectionId(id), version, tongue, me)
                .map(paper -> new ModelAndView(Format.PDF.print(paper)))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView again(Inspection here, Shell shell, Inspector me, Problems problems) {
        return Pages.again("inspections/show", pages.page(shell.at("/desk/inspections/" + here.id()), me, here, problems));
    }

    private Inspection here(UUID id, Inspector me) {
        return inspections.find(new InspectionId(id), me).orElseThrow(NotFound::new);
    }
}
