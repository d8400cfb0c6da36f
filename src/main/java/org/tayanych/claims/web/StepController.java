package org.tayanych.claims.web;

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
import org.tayanych.claims.ClaimId;
import org.tayanych.claims.Claims;
import org.tayanych.claims.OpenClaim;
import org.tayanych.inspections.Inspections;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;

/** Writing one more thing down about a claim: each on a page of its own. */
@Controller
class StepController {

    private final Claims claims;
    private final Inspections inspections;
    private final Writing writing;

    StepController(Claims claims, Inspections inspections, Writing writing) {
        this.claims = claims;
        this.inspections = inspections;
        this.writing = writing;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/claims/{id}/{step}")
    ModelAndView form(@PathVariable UUID id, @PathVariable String step, Shell shell, Inspector me, Typed typed) {
        OpenClaim opened = open(id, me);
        StepForm form = StepForm.of(typed).beginning(TypedDay.of(claims.today()));
        return Pages.show("claims/step", page(shell, opened, step(step), form, Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/claims/{id}/{step}")
    ModelAndView write(@PathVariable UUID id, @PathVariable String step, Shell shell, Inspector me, Typed typed) {
        OpenClaim opened = open(id, me);
        StepForm form = StepForm.of(typed);
        Problems problems = form.check(step(step), opened.claim());
        if (problems.isEmpty()) {
            problems = writing.write(step(step), form, opened);
        }
        return problems.isEmpty()
                ? Pages.to(opened.claim().path(), "claims.kept")
                : Pages.again("claims/step", page(shell, opened, step(step), form, problems));
    }

    private OpenClaim open(UUID id, Inspector me) {
        return claims.open(new ClaimId(id), me).orElseThrow(NotFound::new);
    }

    private static Step step(String path) {
        return Step.of(path).orElseThrow(NotFound::new);
    }

    private StepPage page(Shell shell, OpenClaim opened, Step step, StepForm form, Problems problems) {
        return new StepPage(shell, opened, step, form,
                step == Step.VISIT ? inspections.ofWorkplace(opened.claim().workplace(), opened.reader()) : List.of(), problems);
    }
}
