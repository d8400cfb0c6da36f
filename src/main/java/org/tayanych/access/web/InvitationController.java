package org.tayanych.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Arrivals;
import org.tayanych.access.Invitations;
import org.tayanych.access.Open;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** The code of a letter is typed (or comes with the link), then a password is chosen or, for a new phone, asked for. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Arrivals arrivals;

    InvitationController(Invitations invitations, Arrivals arrivals) {
        this.invitations = invitations;
        this.arrivals = arrivals;
    }

    @Open
    @GetMapping("/{lang}/invitation")
    ModelAndView form(Shell shell) {
        return Pages.show("access/invitation", new LetterPage(shell, Problems.NONE, "/invitation"));
    }

    @Open
    @PostMapping("/{lang}/invitation")
    ModelAndView open(Shell shell, Typed typed) {
        Secret code = typed.secret("letter");
        return known(code)
                .map(invited -> Pages.show("access/welcome", page(shell, Problems.NONE, code, invited)))
                .orElseGet(() -> unknown(shell));
    }

    @Open
    @PostMapping("/{lang}/invitation/password")
    ModelAndView accept(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Secret code = typed.secret("letter");
        Optional<Invitations.Invited> invited = known(code);
        if (invited.isEmpty()) {
            return unknown(shell);
        }
        Problems problems = FormRules.newPassword(typed, Problems.none());
        if (problems.isEmpty() && FormRules.done(problems,
                () -> arrivals.choosePassword(code, typed.secret("password"), request, response))) {
            return Pages.to(shell.link("/sign-in/next"));
        }
        return problems.isEmpty()
                ? unknown(shell)
                : Pages.again("access/welcome", page(shell, problems, code, invited.get()));
    }

    @Open
    @PostMapping("/{lang}/invitation/phone")
    ModelAndView newPhone(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Secret code = typed.secret("letter");
        Problems problems = Problems.none();
        if (FormRules.done(problems, () -> arrivals.leaveOldPhone(code, typed.secret("password"), request, response))) {
            return Pages.to(shell.link("/sign-in/phone"));
        }
        problems.add("password", "access.welcome.phone.wrong");
        return known(code)
                .map(invited -> Pages.again("access/welcome", page(shell, problems, code, invited)))
                .orElseGet(() -> unknown(shell));
    }

    private Optional<Invitations.Invited> known(Secret code) {
        return invitations.look(code).filter(invited -> invited.kind() != Invitations.Kind.SET_UP);
    }

    private static WelcomePage page(Shell shell, Problems problems, Secret code, Invitations.Invited invited) {
        return new WelcomePage(shell.at("/invitation"), problems, code, invited);
    }

    private static ModelAndView unknown(Shell shell) {
        Problems problems = Problems.none().add("letter", "access.letter.unknown");
        return Pages.again("access/invitation", new LetterPage(shell.at("/invitation"), problems, "/invitation"));
    }
}
