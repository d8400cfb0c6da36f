package org.tayanych.hotline.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.Consultations;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** Advice given in a case. */
@Controller
class ConsultationsController {

    private final CaseDoor door;
    private final CaseFrames frames;
    private final Consultations consultations;
    private final Names names;
    private final Drafts drafts;

    ConsultationsController(
            CaseDoor door, CaseFrames frames, Consultations consultations, Names names, Drafts drafts) {
        this.door = door;
        this.frames = frames;
        this.consultations = consultations;
        this.names = names;
        this.drafts = drafts;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/consultations")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenCase opened = door.open(id, me);
        Map<String, Secret> kept = drafts.of(opened);
        ConsultationsPage.Form form = new ConsultationsPage.Form(
                kept.getOrDefault("question", Secret.NOTHING), kept.getOrDefault("advice", Secret.NOTHING), "", "");
        return Pages.show("hotline/consultations", page(shell, opened, form, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/consultations")
    ModelAndView add(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        ConsultationsPage.Form form = new ConsultationsPage.Form(
                typed.secret("question"),
                typed.secret("advice"),
                typed.code("minutes").orElse(""),
                typed.code("topic").orElse(""));
        Problems problems = form.check();
        if (!problems.isEmpty()) {
            return Pages.again("hotline/consultations", page(shell, opened, form, problems));
        }
        Topic topic = typed.oneOf(Topic.class, "topic").orElse(null);
        consultations.add(opened, form.question(), form.advice(), form.length().orElseThrow(), topic);
        drafts.drop(opened, "question", "advice");
        return Pages.to(CaseDoor.path(id, "consultations"), "hotline.consultation.kept");
    }

    private ConsultationsPage page(Shell shell, OpenCase opened, ConsultationsPage.Form form, Problems problems) {
        var sofar = consultations.of(opened);
        return new ConsultationsPage(
                shell,
                frames.around(opened, "consultations"),
                sofar,
                names.of(opened.reader(), sofar.stream().map(Consultations.Consultation::by)),
                form,
                problems);
    }
}
