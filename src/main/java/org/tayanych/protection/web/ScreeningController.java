package org.tayanych.protection.web;

import java.util.EnumMap;
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
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.protection.Answer;
import org.tayanych.protection.Answers;
import org.tayanych.protection.Colour;
import org.tayanych.protection.Screenings;
import org.tayanych.protection.Triage;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Indicator;
import org.tayanych.vocabulary.SubjectId;

/** The eleven questions, and what their answers ask of us. */
@Controller
class ScreeningController {

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final Screenings screenings;

    ScreeningController(CaseFiles cases, CaseFrames frames, Screenings screenings) {
        this.cases = cases;
        this.frames = frames;
        this.screenings = screenings;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/screening")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return Pages.show("protection/screening", page(shell, open(id, me), Answers.none(), Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/screening")
    ModelAndView keep(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        Answers answers = answers(typed);
        if (!screenings.keep(opened, answers)) {
            Problems problems = Problems.none().add(Indicator.FL01.name(), "protection.screening.nothing");
            return Pages.again("protection/screening", page(shell, opened, answers, problems));
        }
        boolean red = Triage.of(answers).colour() == Colour.RED;
        return Pages.to("/desk/cases/" + id + "/screening",
                red ? "protection.screening.kept_red" : "protection.screening.kept");
    }

    private static Answers answers(Typed typed) {
        Map<Indicator, Answer> indicators = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            typed.oneOf(Answer.class, indicator.name()).ifPresent(answer -> indicators.put(indicator, answer));
        }
        return new Answers(
                indicators,
                typed.oneOf(Answer.class, ScreeningPage.CANNOT_LEAVE).orElse(Answer.NOT_ASKED),
                typed.oneOf(Answer.class, ScreeningPage.CHILD).orElse(Answer.NOT_ASKED));
    }

    private OpenCase open(UUID id, CaseWorker me) {
        return cases.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    private ScreeningPage page(Shell shell, OpenCase opened, Answers answers, Problems problems) {
        return new ScreeningPage(
                shell, frames.around(opened, "screening"), answers, screenings.of(opened), problems);
    }
}
