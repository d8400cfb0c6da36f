package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.Routes;
import org.tayanych.drafts.ComplaintPath;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.Drafts;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.PublicTopic;

/** Before the first question: what this is, how to stay safe, where help is at once. */
@Controller
class StartController {

    private final Routes routes;
    private final DraftBrowsers browsers;
    private final Drafts drafts;

    StartController(Routes routes, DraftBrowsers browsers, Drafts drafts) {
        this.routes = routes;
        this.browsers = browsers;
        this.drafts = drafts;
    }

    @Open
    @GetMapping("/{lang}/complaint")
    ModelAndView start(Shell shell, HttpServletRequest request) {
        boolean unfinished = browsers.writing(request).isPresent();
        return Pages.show("drafts/start", new BeforeSending.StartPage(shell, routes.open(), unfinished));
    }

    @Open
    @GetMapping("/{lang}/complaint/stay-safe")
    ModelAndView staySafe(Shell shell) {
        return Pages.show("drafts/staysafe", new PlainPage(shell));
    }

    @Open
    @GetMapping("/{lang}/complaint/help-now")
    ModelAndView helpNow(Shell shell) {
        return Pages.show("drafts/helpnow", new PlainPage(shell));
    }

    /** On with the first question that has no answer yet; or, once all was sent, to its code. */
    @Open
    @GetMapping("/{lang}/complaint/go-on")
    ModelAndView goOn(Shell shell, HttpServletRequest request) {
        return switch (browsers.find(request)) {
            case Standing.Writing(Draft draft) -> Pages.to(shell.link(
                    ComplaintPath.missing(draft).map(page -> "/complaint/" + page.slug()).orElse("/complaint/check")));
            case Standing.Sent _ -> Pages.to(shell.link("/complaint/sent"));
            case Standing.Nothing() -> SavingAnswers.lost(shell);
        };
    }

    /** Leaves an unfinished draft behind and begins anew; its code, if one was drawn, still opens it. */
    @Open
    @PostMapping("/{lang}/complaint/anew")
    ModelAndView anew(Shell shell, HttpServletRequest request, HttpServletResponse response) {
        browsers.letGo(request, response);
        return Pages.to(shell.link("/complaint/stay-safe"));
    }

    /**
     * Begins with a picture chosen already, for whoever comes from a page that knows what it is about. What was begun before is
     * never changed from here; nothing chosen, or nobody to read it, leads to the start.
     */
    @Open
    @PostMapping("/{lang}/complaint/about")
    ModelAndView about(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Optional<PublicTopic> tile = typed.oneOf(PublicTopic.class, "what");
        if (tile.isEmpty() || !routes.open() || !(browsers.find(request) instanceof Standing.Nothing)) {
            return Pages.to(shell.link("/complaint"));
        }
        Draft draft = browsers.begin(request, response);
        Leaves chosen = Leaves.blank().with("what", List.of(tile.get().name()));
        drafts.save(draft, DraftPage.WHAT, draft.version(DraftPage.WHAT), chosen);
        return Pages.to(shell.link("/complaint/stay-safe"));
    }
}
