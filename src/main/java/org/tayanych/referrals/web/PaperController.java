package org.tayanych.referrals.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.OpenCase;
import org.tayanych.papers.Format;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.Referrals;
import org.tayanych.referrals.Sending;
import org.tayanych.site.Bundles;
import org.tayanych.site.NotFound;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Language;

/** Papers for a partner outside: only after sending, so never without consent. Each carries a fresh link to answer by. */
@Controller
class PaperController {

    private final CasePath path;
    private final Referrals referrals;
    private final Sending sending;
    private final Speeches speeches;
    private final Bundles bundles;
    private final Clock clock;

    PaperController(CasePath path, Referrals referrals, Sending sending, Speeches speeches, Bundles bundles, Clock clock) {
        this.path = path;
        this.referrals = referrals;
        this.sending = sending;
        this.speeches = speeches;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/papers")
    ModelAndView papers(CaseWorker me, @PathVariable String id, @PathVariable String referral, Typed typed) {
        OpenCase opened = path.open(id, me);
        Referral found = path.referral(opened, referral);
        URI link = sending.link(opened, found.id(), true).orElseThrow(NotFound::new);
        Language language = typed.code("language").flatMap(Language::of).orElse(Language.RU);
        DossierPaper dossier = new DossierPaper(bundles.in(language), found, speeches.sender(found), LocalDate.now(clock),
                referrals.preview(opened, found), Optional.of(link.toString()));
        return new ModelAndView(typed.code("as").flatMap(Format::of).orElse(Format.PDF).print(dossier.paper()));
    }
}
