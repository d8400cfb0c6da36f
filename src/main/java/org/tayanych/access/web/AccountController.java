package org.tayanych.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Accounts;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.access.SecondFactors;
import org.tayanych.access.SessionId;
import org.tayanych.access.Sessions;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** The member's own settings: name, language, password, and where one is signed in. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;

    AccountController(Accounts accounts, SecondFactors factors, Sessions sessions) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/account")
    ModelAndView show(Shell shell, Member member) {
        return Pages.show("access/account",
                new AccountPage(shell, member, factors.printedLeft(member), sessions.of(member)));
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/account/details")
    ModelAndView details(Shell shell, Member member) {
        return Pages.show("access/details",
                DetailsPage.of(shell, Problems.NONE, Secret.of(member.name()), member.language().code()));
    }

    @Gate(Right.SIGNED_IN)
    @PostMapping("/account/details")
    ModelAndView describe(Shell shell, Typed typed, Member member) {
        Problems problems = Problems.none();
        FormRules.name(typed, "name", "access.name.missing", problems);
        Optional<Language> language = typed.code("language").flatMap(Language::of).filter(Language::complete);
        if (language.isEmpty()) {
            problems.add("language", "access.language.missing");
        }
        if (!problems.isEmpty()) {
            return Pages.again("access/details",
                    DetailsPage.of(shell, problems, typed.secret("name"), typed.code("language").orElse("")));
        }
        accounts.describe(member, typed.secret("name"), language.orElseThrow());
        return Pages.to("/account", "access.account.saved");
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/account/password")
    ModelAndView password(Shell shell, Member member) {
        return Pages.show("access/change-password", new FormPage(shell, Problems.NONE));
    }

    @Gate(Right.SIGNED_IN)
    @PostMapping("/account/password")
    ModelAndView changePassword(Shell shell, Typed typed, Member member, HttpServletRequest request) {
        Problems problems = FormRules.confirmed(accounts.confirm(member, typed.secret("old"), request), "old");
        FormRules.newPassword(typed, problems);
        if (problems.isEmpty() && FormRules.done(problems,
                () -> accounts.changePassword(member, typed.secret("old"), typed.secret("password")))) {
            return Pages.to("/account", "access.password.changed");
        }
        return Pages.again("access/change-password", new FormPage(
                shell, problems.isEmpty() ? problems.add("old", "access.password.wrong") : problems));
    }

    @Gate(Right.SIGNED_IN)
    @PostMapping("/account/sessions/end")
    ModelAndView end(Typed typed, Member member) {
        SessionId id = typed.code("session").flatMap(Ids::session).orElseThrow(NotFound::new);
        if (!sessions.end(member, id)) {
            throw new NotFound();
        }
        return Pages.to("/account", "access.sessions.ended");
    }

    @Gate(Right.SIGNED_IN)
    @PostMapping("/account/sessions/end-others")
    ModelAndView endOthers(Member member) {
        sessions.endOthers(member);
        return Pages.to("/account", "access.sessions.ended");
    }
}
