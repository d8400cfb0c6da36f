package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.Routes;
import org.tayanych.complaints.Routes.Destination;
import org.tayanych.drafts.ComplaintPath;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.Telling;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Identity;

/** Check your answers, then send. */
@Controller
class SendController {

    private final DraftBrowsers browsers;
    private final DraftSummary summary;
    private final Routes routes;
    private final SendingDraft sending;

    SendController(DraftBrowsers browsers, DraftSummary summary, Routes routes, SendingDraft sending) {
        this.browsers = browsers;
        this.summary = summary;
        this.routes = routes;
        this.sending = sending;
    }

    @Open
    @GetMapping("/{lang}/complaint/check")
    ModelAndView check(Shell shell, HttpServletRequest request) {
        return switch (browsers.find(request)) {
            case Standing.Writing(Draft draft) -> ComplaintPath.missing(draft)
                    .map(page -> Pages.to(shell.link("/complaint/" + page.slug())))
                    .orElseGet(() -> Pages.show("drafts/check", page(draft, shell)));
            case Standing.Sent _ -> Pages.to(shell.link("/complaint/sent"));
            case Standing.Nothing() -> SavingAnswers.lost(shell);
        };
    }

    /** Reached by the language switch on the receipt's page. */
    @Open
    @GetMapping("/{lang}/complaint/send")
    ModelAndView back(Shell shell) {
        return Pages.to(shell.link("/complaint/check"));
    }

    @Open
    @PostMapping("/{lang}/complaint/send")
    ModelAndView send(Shell shell, HttpServletRequest request, HttpServletResponse response) {
        return switch (browsers.find(request)) {
            case Standing.Writing(Draft draft) -> ComplaintPath.missing(draft)
                    .map(page -> Pages.to(shell.link("/complaint/" + page.slug())))
                    .orElseGet(() -> sending.send(draft, shell, response));
            case Standing.Sent _ -> Pages.to(shell.link("/complaint/sent"));
            case Standing.Nothing() -> SavingAnswers.lost(shell);
        };
    }

    private CheckPage page(Draft draft, Shell shell) {
        Optional<Destination> reader = routes.choose(Telling.of(draft, shell.language()));
        return new CheckPage(
                shell,
                draft.danger(),
                summary.of(draft, shell),
                reader.map(to -> to.organisation().name()).orElse(""),
                reader.map(Destination::restricted).orElse(false),
                draft.on(DraftPage.CONTACT).oneOf(Identity.class, "identity").filter(Identity.ANONYMOUS::equals).isPresent(),
                summary.hints(draft));
    }
}
