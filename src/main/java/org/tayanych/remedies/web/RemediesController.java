package org.tayanych.remedies.web;

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
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.remedies.Remedies;
import org.tayanych.remedies.Remedies.Written;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.SubjectId;

/** What the worker of a case seeks, what was owed, admitted, ordered and paid, and what was reached. */
@Controller
class RemediesController {

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final Remedies remedies;

    RemediesController(CaseFiles cases, CaseFrames frames, Remedies remedies) {
        this.cases = cases;
        this.frames = frames;
        this.remedies = remedies;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/remedies")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return Pages.show("remedies/remedies", page(shell, open(id, me), SumForm.blank(), Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/remedies")
    ModelAndView seek(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        Optional<RemedyKind> kind = typed.oneOf(RemedyKind.class, "kind");
        Optional<HelpChannel> channel = typed.oneOf(HelpChannel.class, "channel");
        if (kind.isEmpty() || channel.isEmpty()) {
            Problems problems = Problems.none().add(kind.isEmpty() ? "kind" : "channel",
                    kind.isEmpty() ? "remedies.no_kind" : "remedies.no_channel");
            return Pages.again("remedies/remedies", page(shell, opened, SumForm.blank(), problems));
        }
        remedies.seek(opened, kind.get(), channel.get());
        return Pages.to(path(id), "remedies.kept");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/remedies/sums")
    ModelAndView add(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        SumForm form = SumForm.of(typed);
        Problems problems = form.check();
        if (problems.isEmpty()) {
            problems = explain(form.write(opened, remedies));
        }
        return problems.isEmpty()
                ? Pages.to(path(id), "remedies.kept")
                : Pages.again("remedies/remedies", page(shell, opened, form, problems));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/remedies/sums/{sum}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID sum, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        Secret why = typed.secret("why-" + sum);
        if (why.isBlank() || why.length() > SumForm.LONGEST_REASON) {
            Problems problems = Problems.none().add("why-" + sum,
                    why.isBlank() ? "remedies.no_reason" : "remedies.reason_too_long", SumForm.LONGEST_REASON);
            return Pages.again("remedies/remedies", page(shell, opened, SumForm.blank(), problems));
        }
        boolean done = remedies.strike(opened, sum, why) == Written.DONE;
        return Pages.to(path(id), done ? "remedies.struck" : "remedies.changed_meanwhile");
    }

    private OpenCase open(UUID id, CaseWorker me) {
        return cases.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    private static String path(UUID id) {
        return "/desk/cases/" + id + "/remedies";
    }

    private static Problems explain(Written written) {
        return switch (written) {
            case DONE -> Problems.NONE;
            case DAY_OUT_OF_RANGE -> Problems.none().addDate("on", "remedies.day_out_of_range");
            case NO_AMOUNT -> Problems.none().add("amount", "remedies.no_amount");
            case NOT_MONEY -> Problems.none().add("step", "remedies.not_money");
            case PAY_INSTEAD -> Problems.none().add("step", "remedies.pay_instead");
            case NOT_HERE -> Problems.none().add("remedy", "remedies.changed_meanwhile");
        };
    }

    private RemediesPage page(Shell shell, OpenCase opened, SumForm form, Problems problems) {
        return new RemediesPage(shell, frames.around(opened, "remedies"), remedies.of(opened), form, problems);
    }
}
