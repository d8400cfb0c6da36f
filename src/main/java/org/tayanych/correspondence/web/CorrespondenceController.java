package org.tayanych.correspondence.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.correspondence.Correspondence;
import org.tayanych.correspondence.Danger;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.letters.LetterForm;
import org.tayanych.letters.LetterKind;
import org.tayanych.letters.Letters;
import org.tayanych.papers.Press;
import org.tayanych.papers.Printed;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.SubjectId;

/** Letters beside the case. The answer to a form is the file itself. */
@Controller
class CorrespondenceController {

    private static final String FORM = "correspondence/form";

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final Correspondence correspondence;
    private final Letters letters;
    private final Press press;

    CorrespondenceController(CaseFiles cases, CaseFrames frames, Correspondence correspondence, Letters letters, Press press) {
        this.cases = cases;
        this.frames = frames;
        this.correspondence = correspondence;
        this.letters = letters;
        this.press = press;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/letters")
    ModelAndView index(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return Pages.show("correspondence/index", new CasesLettersPage(shell, frames.around(open(id, me), "letters")));
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/letters/{name}")
    ModelAndView form(@PathVariable UUID id, @PathVariable String name, Shell shell, CaseWorker me) {
        OpenCase opened = open(id, me);
        LetterForm form = correspondence.begin(opened, kind(name), shell.language());
        return Pages.show(FORM, page(shell, opened, form, Asked.NOTHING, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/letters/{name}")
    ModelAndView letter(@PathVariable UUID id, @PathVariable String name, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        LetterForm form = LetterForm.of(kind(name), shell.language(), typed);
        Asked asked = Asked.of(typed);
        Problems problems = letters.check(form, shell.words());
        if (asked.danger().isEmpty()) {
            problems.add("danger", "correspondence.no_danger");
        }
        return problems.isEmpty() ? hand(shell, opened, form, asked) : again(shell, opened, form, asked, problems);
    }

    private ModelAndView hand(Shell shell, OpenCase opened, LetterForm form, Asked asked) {
        Optional<Printed> printed = press.print(letters.write(form), form.format());
        if (printed.isEmpty()) {
            return again(shell, opened, form, asked, Problems.none().add("as", "letters.busy"));
        }
        if (asked.keep() && !correspondence.keep(opened, printed.get())) {
            return again(shell, opened, form, asked, Problems.none().add("keep", "correspondence.not_kept"));
        }
        Danger danger = asked.danger().orElseThrow();
        correspondence.made(opened, form.kind(), danger, asked.keep());
        return new ModelAndView(printed.get());
    }

    private ModelAndView again(Shell shell, OpenCase opened, LetterForm form, Asked asked, Problems problems) {
        return Pages.again(FORM, page(shell, opened, form, asked, problems));
    }

    private CaseLetterPage page(Shell shell, OpenCase opened, LetterForm form, Asked asked, Problems problems) {
        return new CaseLetterPage(shell, frames.around(opened, "letters"), form, asked, problems);
    }

    private OpenCase open(UUID id, CaseWorker me) {
        return cases.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    private static LetterKind kind(String name) {
        return LetterKind.of(name).orElseThrow(NotFound::new);
    }
}
