package org.tayanych.referrals.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Consents;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Language;

/** One referral at the sending desk, and the worker's consent to it. */
@Controller
class ShowController {

    private final CasePath path;
    private final ShowPages pages;
    private final Consents consents;

    ShowController(CasePath path, ShowPages pages, Consents consents) {
        this.path = path;
        this.pages = pages;
        this.consents = consents;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/referrals/{referral}")
    ModelAndView show(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral, Typed typed) {
        OpenCase opened = path.open(id, me);
        return pages.show(shell, opened, path.referral(opened, referral), typed.code("in").flatMap(Language::of));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/consent")
    ModelAndView consent(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral, Typed typed) {
        OpenCase opened = path.open(id, me);
        Referral found = path.referral(opened, referral);
        return switch (ConsentForm.check(typed, opened.file().language())) {
            case Checked.Wrong<ConsentForm>(Problems problems) -> pages.again(shell, opened, found, problems);
            case Checked.Ok<ConsentForm>(ConsentForm said) -> answer(shell, opened, found,
                    consents.record(opened, found.id(), said.mode(), said.language(), said.yes()), said.sentence());
        };
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/ask")
    ModelAndView ask(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral) {
        OpenCase opened = path.open(id, me);
        Referral found = path.referral(opened, referral);
        return answer(shell, opened, found, consents.ask(opened, found.id()), "referrals.done.asked");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/withdraw")
    ModelAndView withdraw(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral) {
        OpenCase opened = path.open(id, me);
        Referral found = path.referral(opened, referral);
        return answer(shell, opened, found, consents.revoke(opened, found.id()), "referrals.done.withdrawn");
    }

    private ModelAndView answer(Shell shell, OpenCase opened, Referral referral, Outcome outcome, String sentence) {
        return switch (outcome) {
            case Outcome.Done(Referral done) -> Pages.to(CasePath.of(done), sentence);
            case Outcome.Refused(Outcome.Reason why) when why == Outcome.Reason.NOT_HERE -> throw new NotFound();
            case Outcome.Refused(Outcome.Reason why) ->
                pages.again(shell, opened, referral, Problems.none().add("said", "referrals.refused." + why));
        };
    }
}
