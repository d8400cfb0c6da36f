package org.tayanych.referrals.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Members;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Consent;
import org.tayanych.referrals.Consents;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.Referrals;
import org.tayanych.referrals.Sending;
import org.tayanych.referrals.Step;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;

/** Puts the page of one referral together. */
@Component
class ShowPages {

    private final CasePath path;
    private final Referrals referrals;
    private final Consents consents;
    private final Sending sending;
    private final Speeches speeches;
    private final Members members;

    ShowPages(CasePath path, Referrals referrals, Consents consents, Sending sending, Speeches speeches, Members members) {
        this.path = path;
        this.referrals = referrals;
        this.consents = consents;
        this.sending = sending;
        this.speeches = speeches;
        this.members = members;
    }

    ModelAndView show(Shell shell, OpenCase opened, Referral referral, Optional<Language> in) {
        return Pages.show("referrals/show", page(shell, Problems.NONE, opened, referral, in, Optional.empty()));
    }

    ModelAndView withLink(Shell shell, OpenCase opened, Referral referral, String link) {
        return Pages.show("referrals/show", page(shell, Problems.NONE, opened, referral, Optional.empty(), Optional.of(link)));
    }

    ModelAndView again(Shell shell, OpenCase opened, Referral referral, Problems problems) {
        return Pages.again("referrals/show", page(shell, problems, opened, referral, Optional.empty(), Optional.empty()));
    }

    private ShowPage page(
            Shell shell, Problems problems, OpenCase opened, Referral referral, Optional<Language> in, Optional<String> link) {
        List<Consent> said = consents.of(referral);
        Optional<Outcome.Reason> why = sending.why(referral, said.stream().findFirst().map(Consent::id));
        ShowPage.Papers papers = new ShowPage.Papers(referrals.preview(opened, referral), referrals.exposures(opened, referral),
                referrals.steps(opened, referral).stream().map(step -> view(opened, step)).toList(),
                speeches.mail(referral, opened.reader().organisation()));
        ConsentSpeech speech = speeches.of(referral, in.orElse(opened.file().language()), opened.reader().organisation());
        return new ShowPage(shell, problems, path.frame(opened), opened, referral, papers, speech, said, why, link);
    }

    private ShowPage.StepView view(OpenCase opened, Step step) {
        String by = step.member().flatMap(id -> members.colleague(opened.reader().organisation(), id))
                .map(Members.Colleague::name).orElse("");
        return new ShowPage.StepView(step, by);
    }
}
