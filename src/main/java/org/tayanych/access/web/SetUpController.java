package org.tayanych.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.access.SetUp;
import org.tayanych.access.SignIn;
import org.tayanych.site.Checked;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** The first start: the code from the log, then the organisation and its first member. */
@Controller
class SetUpController {

    private final SetUp setUp;
    private final SignIn signIn;

    SetUpController(SetUp setUp, SignIn signIn) {
        this.setUp = setUp;
        this.signIn = signIn;
    }

    @Open
    @GetMapping("/{lang}/set-up")
    ModelAndView form(Shell shell) {
        return Pages.show("access/set-up", new LetterPage(shell, Problems.NONE, "/set-up"));
    }

    @Open
    @PostMapping("/{lang}/set-up")
    ModelAndView open(Shell shell, Typed typed) {
        Secret code = typed.secret("letter");
        return setUp.isOpen(code)
                ? Pages.show("access/first", FirstPage.empty(shell.at("/set-up"), code))
                : unknown(shell);
    }

    @Open
    @PostMapping("/{lang}/set-up/first")
    ModelAndView make(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Secret code = typed.secret("letter");
        Checked<SetUp.First> checked = FirstPage.check(typed, shell.language());
        Problems problems = checked instanceof Checked.Wrong<SetUp.First> wrong ? wrong.problems() : Problems.none();
        if (checked instanceof Checked.Ok<SetUp.First>(SetUp.First first)
                && FormRules.done(problems, () -> setUp.make(code, first).isPresent())) {
            signIn.password(first.mail(), first.password(), request, response);
            return Pages.to(shell.link("/sign-in/phone"));
        }
        return problems.isEmpty()
                ? unknown(shell)
                : Pages.again("access/first", FirstPage.again(shell.at("/set-up"), problems, code, typed));
    }

    private static ModelAndView unknown(Shell shell) {
        Problems problems = Problems.none().add("letter", "access.setup.unknown");
        return Pages.again("access/set-up", new LetterPage(shell.at("/set-up"), problems, "/set-up"));
    }
}
