package org.tayanych.referrals.web;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Consent;
import org.tayanych.referrals.Consents;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.PoliceGround;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.Sending;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Sending: the gate before the police, the sending itself, and the partner's link. */
@Controller
class SendController {

    private final CasePath path;
    private final ShowPages pages;
    private final Consents consents;
    private final Sending sending;

    SendController(CasePath path, ShowPages pages, Consents consents, Sending sending) {
        this.path = path;
        this.pages = pages;
        this.consents = consents;
        this.sending = sending;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/referrals/{referral}/police")
    ModelAndView gate(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral) {
        OpenCase opened = path.open(id, me);
        return Pages.show("referrals/police", police(shell, Problems.NONE, opened, police(opened, referral), "", Secret.NOTHING));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/police")
    ModelAndView pass(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral, Typed typed) {
        OpenCase opened = path.open(id, me);
        Referral found = police(opened, referral);
        Problems problems = PoliceForm.check(typed);
        Secret reason = typed.secret("reason");
        if (problems.isEmpty()) {
            PoliceGround ground = typed.oneOf(PoliceGround.class, "ground").orElseThrow();
            sending.gate(opened, found.id(), ground, reason);
            return Pages.to(CasePath.of(found), "referrals.done.gate");
        }
        return Pages.again("referrals/police", police(shell, problems, opened, found, typed.code("ground").orElse(""), reason));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/send")
    ModelAndView send(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral) {
        OpenCase opened = path.open(id, me);
        Referral found = path.referral(opened, referral);
        return switch (sending.send(opened, found.id(), consents.of(found).stream().findFirst().map(Consent::id))) {
            case Outcome.Done(Referral sent) -> Pages.to(CasePath.of(sent), "referrals.done.sent");
            case Outcome.Refused(Outcome.Reason why) ->
                pages.again(shell, opened, found, Problems.none().add("send", "referrals.refused." + why));
        };
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/link")
    ModelAndView link(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral) {
        OpenCase opened = path.open(id, me);
        Referral found = path.referral(opened, referral);
        URI link = sending.link(opened, found.id(), false).orElseThrow(NotFound::new);
        return pages.withLink(shell, opened, found, link.toString());
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/{referral}/mail")
    ModelAndView mail(Shell shell, CaseWorker me, @PathVariable String id, @PathVariable String referral, Typed typed) {
        OpenCase opened = path.open(id, me);
        Referral found = path.referral(opened, referral);
        Optional<Secret> address = Optional.of(typed.secret("mail")).filter(to -> to.reveal().matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+"));
        if (address.isEmpty()) {
            return pages.again(shell, opened, found, Problems.none().add("mail", "referrals.problem.mail"));
        }
        if (!sending.mail(opened, found.id(), address.get())) {
            throw new NotFound();
        }
        return Pages.to(CasePath.of(found), "referrals.done.mailed");
    }

    private Referral police(OpenCase opened, String referral) {
        Referral found = path.referral(opened, referral);
        if (!found.police() || found.times().sent().isPresent()) {
            throw new NotFound();
        }
        return found;
    }

    private PolicePage police(Shell shell, Problems problems, OpenCase opened, Referral referral, String ground, Secret reason) {
        return new PolicePage(shell, problems, path.frame(opened), referral, ground, reason);
    }
}
