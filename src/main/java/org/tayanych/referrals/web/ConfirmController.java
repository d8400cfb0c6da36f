package org.tayanych.referrals.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.referrals.Answer;
import org.tayanych.referrals.Confirmations;
import org.tayanych.site.Checked;
import org.tayanych.site.Cookies;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.ReferralStatus;

/**
 * The partner's page. The link is exchanged for a cookie and left at once, so that its secret stays in no address bar. An
 * unknown link and one that ran out are the same: nothing here.
 */
@Controller
class ConfirmController {

    private static final String COOKIE = "partner";
    private static final String HERE = "/confirm";

    private final Confirmations confirmations;
    private final Clock clock;

    ConfirmController(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Open
    @GetMapping("/{lang}/confirm/{link}")
    ModelAndView exchange(Shell shell, @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        Secret visit = confirmations.exchange(Secret.of(link)).orElseThrow(NotFound::new);
        Cookies.write(request, response, COOKIE, visit.reveal(), Optional.empty());
        return Pages.to(shell.link(HERE));
    }

    @Open
    @GetMapping("/{lang}/confirm")
    ModelAndView show(Shell shell, HttpServletRequest request) {
        return Pages.show("referrals/confirm", page(shell, visit(request), Problems.NONE));
    }

    @Open
    @PostMapping("/{lang}/confirm")
    ModelAndView answer(Shell shell, Typed typed, HttpServletRequest request) {
        Secret visit = visit(request);
        String here = shell.link(HERE);
        if (typed.ticked("destroyed")) {
            return done(confirmations.destroyed(visit), here);
        }
        return switch (AnswerForm.check(typed, LocalDate.now(clock))) {
            case Checked.Wrong<Answer>(Problems problems) -> Pages.again("referrals/confirm", page(shell, visit, problems));
            case Checked.Ok<Answer>(Answer answer) -> done(confirmations.answer(visit, answer), here);
        };
    }

    private static Secret visit(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).map(Secret::of).orElseThrow(NotFound::new);
    }

    private static ModelAndView done(boolean done, String here) {
        if (!done) {
            throw new NotFound();
        }
        return Pages.to(here, "referrals.confirm.thanks");
    }

    private ConfirmPage page(Shell shell, Secret visit, Problems problems) {
        ReferralStatus status = confirmations.status(visit).orElseThrow(NotFound::new);
        return new ConfirmPage(shell, problems, shell.link(HERE), status);
    }
}
