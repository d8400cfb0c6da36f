package org.tayanych.referrals.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.referrals.Answer;
import org.tayanych.referrals.Confirmations;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.ReferralStatus;

/** The partner's page behind a link. An unknown link and one that ran out are the same: nothing here. */
@Controller
class ConfirmController {

    private final Confirmations confirmations;
    private final Clock clock;

    ConfirmController(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Open
    @GetMapping("/{lang}/confirm/{link}")
    ModelAndView show(Shell shell, @PathVariable String link) {
        return Pages.show("referrals/confirm", page(shell, link, Problems.NONE));
    }

    @Open
    @PostMapping("/{lang}/confirm/{link}")
    ModelAndView answer(Shell shell, @PathVariable String link, Typed typed) {
        String here = shell.link("/confirm/" + link);
        if (typed.ticked("destroyed")) {
            return done(confirmations.destroyed(Secret.of(link)), here);
        }
        return switch (AnswerForm.check(typed, LocalDate.now(clock))) {
            case Checked.Wrong<Answer>(Problems problems) -> Pages.again("referrals/confirm", page(shell, link, problems));
            case Checked.Ok<Answer>(Answer answer) -> done(confirmations.answer(Secret.of(link), answer), here);
        };
    }

    private static ModelAndView done(boolean done, String here) {
        if (!done) {
            throw new NotFound();
        }
        return Pages.to(here, "referrals.confirm.thanks");
    }

    private ConfirmPage page(Shell shell, String link, Problems problems) {
        ReferralStatus status = confirmations.status(Secret.of(link)).orElseThrow(NotFound::new);
        return new ConfirmPage(shell, problems, shell.link("/confirm/" + link), status);
    }
}
