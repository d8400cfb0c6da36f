package org.tayanych.accidents.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.accidents.AccidentId;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.inspections.Inspections;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;

/** Writing one more thing down about an accident: each on a page of its own. */
@Controller
class StepController {

    private final Accidents accidents;
    private final Inspections inspections;
    private final Writing writing;

    StepController(Accidents accidents, Inspections inspections, Writing writing) {
        this.accidents = accidents;
        this.inspections = inspections;
        this.writing = writing;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/accidents/{id}/{step}")
    ModelAndView form(@PathVariable UUID id, @PathVariable String step, Shell shell, Inspector me, Typed typed) {
        OpenAccident opened = open(id, me);
        StepForm form = StepForm.of(typed).beginning(step(step), opened.accident(), TypedDay.of(accidents.today()));
        return Pages.show("accidents/step", page(shell, opened, step(step), form, Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/accidents/{id}/{step}")
    ModelAndView write(@PathVariable UUID id, @PathVariable String step, Shell shell, Inspector me, Typed typed) {
        OpenAccident opened = open(id, me);
        StepForm form = StepForm.of(typed);
        Problems problems = form.check(step(step));
        if (problems.isEmpty()) {
            problems = writing.write(step(step), form, opened);
        }
        return problems.isEmpty()
                ? Pages.to(opened.accident().path(), "accidents.kept")
                : Pages.again("accidents/step", page(shell, opened, step(step), form, problems));
    }

    private OpenAccident open(UUID id, Inspector me) {
        return accidents.open(new AccidentId(id), me).orElseThrow(NotFound::new);
    }

    private static Step step(String path) {
        return Step.of(path).orElseThrow(NotFound::new);
    }

    private StepPage page(Shell shell, OpenAccident opened, Step step, StepForm form, Problems problems) {
        return new StepPage(shell, opened, step, form,
                step == Step.VISIT ? inspections.ofWorkplace(opened.accident().workplace(), opened.reader()) : List.of(),
                problems);
    }
}
