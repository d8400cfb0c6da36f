package org.tayanych.seminars.web;

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
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.seminars.OpenSeminar;
import org.tayanych.seminars.SeminarId;
import org.tayanych.seminars.Seminars;
import org.tayanych.seminars.Written;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Writing one more thing down about a seminar: each on a page of its own. */
@Controller
class StepController {

    private static final int MOST_FOUND = 20;

    private final Seminars seminars;
    private final Workplaces workplaces;

    StepController(Seminars seminars, Workplaces workplaces) {
        this.seminars = seminars;
        this.workplaces = workplaces;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/seminars/{id}/{step}")
    ModelAndView form(@PathVariable UUID id, @PathVariable String step, Shell shell, Inspector me, Typed typed) {
        OpenSeminar opened = open(id, me);
        Secret looked = typed.secret("q");
        List<Workplace> found = looked.isBlank()
                ? List.of() : workplaces.search(me.organisation(), looked.reveal(), MOST_FOUND);
        return Pages.show("seminars/step",
                new StepPage(shell, opened, step(step), StepForm.of(typed), looked, found, Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/seminars/{id}/{step}")
    ModelAndView write(@PathVariable UUID id, @PathVariable String step, Shell shell, Inspector me, Typed typed) {
        OpenSeminar opened = open(id, me);
        StepForm form = StepForm.of(typed);
        Problems problems = form.check(step(step));
        if (problems.isEmpty()) {
            problems = write(step(step), form, opened);
        }
        return problems.isEmpty()
                ? Pages.to(opened.seminar().path(), "seminars.kept")
                : Pages.again("seminars/step",
                        new StepPage(shell, opened, step(step), form, Secret.NOTHING, List.of(), problems));
    }

    private Problems write(Step step, StepForm form, OpenSeminar opened) {
        Written written = switch (step) {
            case EMPLOYER -> seminars.present(opened, new WorkplaceId(form.workplace().orElseThrow()));
            case HEADS -> seminars.count(opened, form.heads().orElseThrow(), NewForm.number(form.number()).orElseThrow(), form.words());
            case OUT -> seminars.takeOut(opened, form.words());
        };
        return written == Written.DONE
                ? Problems.NONE
                : Problems.none().add(switch (step) {
                    case EMPLOYER -> "workplace";
                    case HEADS -> "number";
                    case OUT -> "words";
                }, "seminars.refused." + written);
    }

    private OpenSeminar open(UUID id, Inspector me) {
        return seminars.open(new SeminarId(id), me).orElseThrow(NotFound::new);
    }

    private static Step step(String path) {
        return Step.of(path).orElseThrow(NotFound::new);
    }
}
