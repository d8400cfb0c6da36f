package org.tayanych.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.access.Sessions;
import org.tayanych.access.SignIn;
import org.tayanych.access.SignIn.Outcome;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Password, then the second factor, then on to where one wanted to go; and out again. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Onward onward;

    SignInController(SignIn signIn, Sessions sessions, Onward onward) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.onward = onward;
    }

    @Open
    @GetMapping("/{lang}/sign-in")
    ModelAndView form(Shell shell) {
        return Pages.show("access/sign-in", new SignInPage(shell, Problems.NONE, Secret.NOTHING, Carried.NOTHING, false));
    }

    @Open
    @PostMapping("/{lang}/sign-in")
    ModelAndView password(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Carried carried = Carried.on(typed);
        Outcome outcome = signIn.password(typed.secret("mail"), typed.secret("password"), request, response);
        if (!(outcome instanceof Outcome.HalfWay halfWay)) {
            Problems problems = problem("password", outcome);
            return shown(outcome, Pages.again(
                    "access/sign-in", new SignInPage(shell, problems, typed.secret("mail"), carried, carried.any())));
        }
        if (!halfWay.hasSecondFactor()) {
            return Pages.to(shell.link("/sign-in/phone"));
        }
        return carried.any()
                ? Pages.show("access/code", new CodePage(shell.at("/sign-in"), Problems.NONE, carried))
                : Pages.to(shell.link("/sign-in/code"));
    }

    /** Whatever comes next for this browser. */
    @Open
    @GetMapping("/{lang}/sign-in/next")
    ModelAndView next(Shell shell, HttpServletRequest request) {
        return Pages.to(shell.link(signIn.stage(request)
                .map(stage -> stage.hasSecondFactor() ? "/sign-in/code" : "/sign-in/phone")
                .orElse("/sign-in")));
    }

    @Open
    @GetMapping("/{lang}/sign-in/code")
    ModelAndView code(Shell shell, HttpServletRequest request) {
        return signIn.stage(request).filter(Outcome.HalfWay::hasSecondFactor).isPresent()
                ? Pages.show("access/code", new CodePage(shell, Problems.NONE, Carried.NOTHING))
                : Pages.to(shell.link("/sign-in"));
    }

    @Open
    @PostMapping("/{lang}/sign-in/code")
    ModelAndView check(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Carried carried = Carried.on(typed);
        Outcome outcome = signIn.code(typed.secret("code"), request, response);
        return switch (outcome) {
            case Outcome.In in -> onward.to(shell, in.member(), carried);
            case Outcome.Over over -> Pages.again("access/sign-in",
                    new SignInPage(shell.at("/sign-in"), problem("mail", over), Secret.NOTHING, carried, carried.any()));
            default -> shown(outcome, Pages.again("access/code", new CodePage(shell, problem("code", outcome), carried)));
        };
    }

    @Open
    @PostMapping("/desk/sign-out")
    ModelAndView signOut(Shell shell, HttpServletRequest request, HttpServletResponse response) {
        sessions.signOut(request, response);
        return Pages.to(shell.link("/sign-in"), "access.signin.out");
    }

    private static Problems problem(String field, Outcome outcome) {
        Problems problems = Problems.none();
        return switch (outcome) {
            case Outcome.Wait wait -> problems.add(field, "access.signin.wait", seconds(wait.left()));
            case Outcome.Over over -> problems.add(field, "access.signin.over");
            default -> problems.add(field, field.equals("code") ? "access.code.wrong" : "access.signin.wrong");
        };
    }

    private static long seconds(Duration left) {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }

    /** Who has to wait is told so by number too. */
    private static ModelAndView shown(Outcome outcome, ModelAndView page) {
        if (outcome instanceof Outcome.Wait) {
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        return page;
    }
}
