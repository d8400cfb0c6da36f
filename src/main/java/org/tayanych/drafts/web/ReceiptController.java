package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.ComplaintSettings;
import org.tayanych.complaints.Complaints;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** After sending: the code is written down, the last four digits are asked, and what happens next is told. */
@Controller
class ReceiptController {

    private final DraftBrowsers browsers;
    private final CodeRenewal renewal;
    private final CodeMarks marks;
    private final Complaints complaints;
    private final Organisations organisations;
    private final ComplaintSettings settings;

    ReceiptController(
            DraftBrowsers browsers,
            CodeRenewal renewal,
            CodeMarks marks,
            Complaints complaints,
            Organisations organisations,
            ComplaintSettings settings) {
        this.browsers = browsers;
        this.renewal = renewal;
        this.marks = marks;
        this.complaints = complaints;
        this.organisations = organisations;
        this.settings = settings;
    }

    /** It was sent; whoever lost the page with the code gets a new one here. */
    @Open
    @GetMapping({"/{lang}/complaint/sent", "/{lang}/complaint/written", "/{lang}/complaint/digits", "/{lang}/complaint/new-code"})
    ModelAndView sent(Shell shell, HttpServletRequest request) {
        return sent(shell, request, opened -> Pages.show("drafts/sent", new PlainPage(shell)));
    }

    @Open
    @PostMapping("/{lang}/complaint/new-code")
    ModelAndView renew(Shell shell, HttpServletRequest request) {
        return sent(shell, request, opened -> Pages.show("drafts/receipt", renewal.renew(opened, shell)));
    }

    @Open
    @PostMapping("/{lang}/complaint/written")
    ModelAndView written(Typed typed, Shell shell, HttpServletRequest request) {
        String mark = typed.code("mark").orElse("");
        return sent(shell, request, opened -> Pages.show("drafts/digits", new AfterSending.DigitsPage(shell, Problems.NONE, mark, Secret.NOTHING)));
    }

    @Open
    @PostMapping("/{lang}/complaint/digits")
    ModelAndView digits(Typed typed, Shell shell, HttpServletRequest request, HttpServletResponse response) {
        String mark = typed.code("mark").orElse("");
        return sent(shell, request, opened -> {
            if (!marks.fits(opened.subject(), mark, typed.secret("digits"))) {
                Problems problems = Problems.none().add("digits", "drafts.digits.wrong");
                return Pages.again("drafts/digits", new AfterSending.DigitsPage(shell, problems, mark, typed.secret("digits")));
            }
            ModelAndView next = Pages.show("drafts/next", next(complaints.facts(opened.subject()).orElseThrow(), shell));
            browsers.turnIntoCase(opened, request, response);
            return next;
        });
    }

    private ModelAndView sent(Shell shell, HttpServletRequest request, Function<Receipts.Opened, ModelAndView> answer) {
        return switch (browsers.find(request)) {
            case Standing.Sent(Receipts.Opened opened) -> answer.apply(opened);
            case Standing.Writing _ -> Pages.to(shell.link("/complaint/go-on"));
            case Standing.Nothing() -> Pages.to(shell.link("/my"));
        };
    }

    private AfterSending.NextPage next(ComplaintFacts facts, Shell shell) {
        return new AfterSending.NextPage(
                shell,
                organisations.organisation(facts.organisation()).map(Organisation::name).orElse(""),
                facts.reference().toString(),
                facts.readBy(),
                LocalDate.ofInstant(facts.receivedAt().plus(settings.outcomeAfter()), settings.zone()));
    }
}
