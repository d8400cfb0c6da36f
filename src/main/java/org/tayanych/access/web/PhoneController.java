package org.tayanych.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Member;
import org.tayanych.access.Open;
import org.tayanych.access.SecondFactors;
import org.tayanych.access.SignIn;
import org.tayanych.access.SignIn.Outcome;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** The last step of coming here for the first time: the phone becomes the second factor. */
@Controller
class PhoneController {

    private final SignIn signIn;
    private final SecondFactors factors;

    PhoneController(SignIn signIn, SecondFactors factors) {
        this.signIn = signIn;
        this.factors = factors;
    }

    @Open
    @GetMapping("/{lang}/sign-in/phone")
    ModelAndView form(Shell shell, HttpServletRequest request) {
        if (signIn.stage(request).filter(stage -> !stage.hasSecondFactor()).isEmpty()) {
            return Pages.to(shell.link("/sign-in"));
        }
        return Pages.show("access/phone", new PhonePage(shell, Problems.NONE, factors.draw(), Carried.NOTHING));
    }

    @Open
    @PostMapping("/{lang}/sign-in/phone")
    ModelAndView keep(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Secret secret = typed.secret("secret");
        if (!SecondFactors.wellFormed(secret)) {
            return form(shell, request);
        }
        return switch (signIn.enrol(secret, typed.secret("code"), request, response)) {
            case Outcome.In in -> printed(shell, in.member());
            case Outcome.Wrong wrong -> Pages.again("access/phone", new PhonePage(
                    shell, Problems.none().add("code", "access.phone.wrong"), secret, Carried.NOTHING));
            default -> Pages.to(shell.link("/sign-in"));
        };
    }

    private ModelAndView printed(Shell shell, Member member) {
        return Pages.show("access/printed", new PrintedPage(shell.at("/sign-in"), factors.print(member), Onward.start(member)));
    }
}
