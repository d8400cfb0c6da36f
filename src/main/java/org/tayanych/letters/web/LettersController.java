package org.tayanych.letters.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.letters.LetterForm;
import org.tayanych.letters.LetterKind;
import org.tayanych.letters.Letters;
import org.tayanych.papers.Press;
import org.tayanych.papers.Printed;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Letters for everybody: no account, nothing kept. The answer to a form is the file itself. */
@Controller
class LettersController {

    private static final String FORM = "letters/form";

    private final Letters letters;
    private final Press press;

    LettersController(Letters letters, Press press) {
        this.letters = letters;
        this.press = press;
    }

    @Open
    @GetMapping("/{lang}/letters")
    ModelAndView index(Shell shell) {
        return Pages.show("letters/index", new IndexPage(shell));
    }

    @Open
    @GetMapping("/{lang}/letters/{name}")
    ModelAndView form(Shell shell, @PathVariable String name) {
        LetterForm blank = LetterForm.blank(kind(name), shell.language());
        return Pages.show(FORM, new FormPage(shell, blank, Problems.NONE));
    }

    @Open
    @PostMapping("/{lang}/letters/{name}")
    ModelAndView letter(Shell shell, @PathVariable String name, Typed typed) {
        LetterForm form = LetterForm.of(kind(name), shell.language(), typed);
        Problems problems = letters.check(form, shell.words());
        if (!problems.isEmpty()) {
            return Pages.again(FORM, new FormPage(shell, form, problems));
        }
        Optional<Printed> printed = press.print(letters.write(form), form.format());
        return printed.map(ModelAndView::new).orElseGet(() -> busy(shell, form));
    }

    /** Everything typed is still there, and one more press of the button does it. */
    private static ModelAndView busy(Shell shell, LetterForm form) {
        ModelAndView answer = Pages.again(FORM, new FormPage(shell, form, Problems.none().add("as", "letters.busy")));
        answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return answer;
    }

    private static LetterKind kind(String name) {
        return LetterKind.of(name).orElseThrow(NotFound::new);
    }
}
