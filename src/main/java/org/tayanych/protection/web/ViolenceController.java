package org.tayanych.protection.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.protection.Incidents;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.SubjectId;

/** Violence at work: handing a case to the specialists, and what they write down. */
@Controller
class ViolenceController {

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final Incidents incidents;
    private final Clock clock;

    ViolenceController(CaseFiles cases, CaseFrames frames, Incidents incidents, Clock clock) {
        this.cases = cases;
        this.frames = frames;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/violence")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return Pages.show("protection/violence", page(shell, open(id, me), IncidentForm.blank(), Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/violence")
    ModelAndView write(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        IncidentForm form = IncidentForm.of(typed);
        Problems problems = form.check(clock.instant());
        if (problems.isEmpty() && !incidents.write(opened, form.incident())) {
            problems = Problems.none().add("forms", "protection.violence.not_here");
        }
        return problems.isEmpty()
                ? Pages.to("/desk/cases/" + id + "/violence", "protection.violence.kept")
                : Pages.again("protection/violence", page(shell, opened, form, problems));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/violence/specialists")
    ModelAndView hand(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        if (incidents.handToSpecialists(opened, typed.secret("note"))) {
            return Pages.to("/desk", "protection.violence.handed");
        }
        Problems problems = Problems.none().add("note", "protection.violence.not_handed");
        return Pages.again("protection/violence", page(shell, opened, IncidentForm.blank(), problems));
    }

    private OpenCase open(UUID id, CaseWorker me) {
        return cases.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    private ViolencePage page(Shell shell, OpenCase opened, IncidentForm form, Problems problems) {
        return new ViolencePage(shell, frames.around(opened, "violence"), incidents.canHand(opened),
                incidents.of(opened), form, problems);
    }
}
