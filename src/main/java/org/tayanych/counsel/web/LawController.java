package org.tayanych.counsel.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.counsel.Facts;
import org.tayanych.counsel.Facts.Written;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Dated facts of a case, their time limits, and what was done about them. */
@Controller
class LawController {

    private final LawPages pages;
    private final Facts facts;

    LawController(LawPages pages, Facts facts) {
        this.pages = pages;
        this.facts = facts;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/law")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return pages.show(shell, pages.open(id, me));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/law")
    ModelAndView add(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = pages.open(id, me);
        FactForm form = FactForm.of(typed);
        Problems problems = form.check();
        if (problems.isEmpty()) {
            problems = explain(facts.add(opened, form.fact()), "on", "from", "kind");
        }
        if (!problems.isEmpty()) {
            return pages.again(shell, opened, form, problems);
        }
        pages.sent(opened);
        return Pages.to(LawPages.path(opened), "counsel.kept");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/law/facts/{fact}/dropped")
    ModelAndView drop(@PathVariable UUID id, @PathVariable UUID fact, CaseWorker me) {
        OpenCase opened = pages.open(id, me);
        boolean done = facts.drop(opened, fact) == Written.DONE;
        return Pages.to(LawPages.path(opened), done ? "counsel.dropped" : "counsel.changed_meanwhile");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/law/facts/{fact}/mediation")
    ModelAndView mediate(@PathVariable UUID id, @PathVariable UUID fact, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = pages.open(id, me);
        String suffix = "-" + fact;
        TypedMediation mediation = TypedMediation.of(typed, suffix);
        Problems problems = Problems.none();
        mediation.check(problems, suffix);
        if (problems.isEmpty()) {
            problems = explain(facts.mediate(opened, fact, mediation.period()), "on", "from" + suffix, "from" + suffix);
        }
        return problems.isEmpty()
                ? Pages.to(LawPages.path(opened), "counsel.mediation_kept")
                : pages.again(shell, opened, problems);
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/law/deeds")
    ModelAndView act(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = pages.open(id, me);
        DeedForm deed = DeedForm.of(typed);
        Problems problems = deed.check();
        if (problems.isEmpty()) {
            problems = explain(deed.write(opened, facts), "acted", "acted", "limits");
        }
        return problems.isEmpty()
                ? Pages.to(LawPages.path(opened), "counsel.deed.kept")
                : pages.again(shell, opened, deed, problems);
    }

    /** @param other the field to which everything belongs that is no day */
    private static Problems explain(Written written, String day, String mediation, String other) {
        String why = "counsel.wrong." + written.name().toLowerCase(Locale.ROOT);
        return switch (written) {
            case DONE -> Problems.NONE;
            case DAY_OUT_OF_RANGE, THERE_ALREADY, ACTED_BEFORE -> Problems.none().addDate(day, why);
            case MEDIATION_OUT_OF_RANGE -> Problems.none().addDate(mediation, why);
            case TOO_MANY -> Problems.none().add(other, why, Facts.MOST);
            case NOT_OVER_YET, NOT_HERE -> Problems.none().add(other, why);
        };
    }
}
