package org.tayanych.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Accounts;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.access.SecondFactors;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** A new phone, and new printed codes. Both ask for the password once more: an open desk is not enough. */
@Controller
class SecondFactorController {

    private final Accounts accounts;
    private final SecondFactors factors;

    SecondFactorController(Accounts accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/account/phone")
    ModelAndView phone(Shell shell, Member member) {
        return Pages.show("access/change-phone", new PhonePage(shell, Problems.NONE, factors.draw(), Carried.NOTHING));
    }

    @Gate(Right.SIGNED_IN)
    @PostMapping("/account/phone")
    ModelAndView changePhone(Shell shell, Typed typed, Member member, HttpServletRequest request) {
        Secret secret = typed.secret("secret");
        if (!SecondFactors.wellFormed(secret)) {
            return phone(shell, member);
        }
        Problems problems = FormRules.confirmed(accounts.confirm(member, typed.secret("password"), request), "password");
        if (problems.isEmpty() && !factors.change(member, secret, typed.secret("code"))) {
            problems.add("code", "access.phone.wrong");
        }
        return problems.isEmpty()
                ? Pages.to("/account", "access.phone.changed")
                : Pages.again("access/change-phone", new PhonePage(shell, problems, secret, Carried.NOTHING));
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/account/codes")
    ModelAndView codes(Shell shell, Member member) {
        return Pages.show("access/codes", new FormPage(shell, Problems.NONE));
    }

    @Gate(Right.SIGNED_IN)
    @PostMapping("/account/codes")
    ModelAndView print(Shell shell, Typed typed, Member member, HttpServletRequest request) {
        Problems problems = FormRules.confirmed(accounts.confirm(member, typed.secret("password"), request), "password");
        return problems.isEmpty()
                ? Pages.show("access/printed", new PrintedPage(shell.at("/sign-in"), factors.print(member), "/account"))
                : Pages.again("access/codes", new FormPage(shell, problems));
    }
}
