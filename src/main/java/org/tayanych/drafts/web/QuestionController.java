package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.Drafts;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The questions, one on a page. The first answer begins a draft. */
@Controller
class QuestionController {

    private static final String ADDRESS = "/{lang}/complaint/{slug:danger|what|country|work|employer|pay|contact|safe|wishes}";

    private final Map<DraftPage, QuestionForm> forms = new EnumMap<>(DraftPage.class);
    private final DraftBrowsers browsers;
    private final SavingAnswers answering;
    private final Drafts drafts;

    QuestionController(List<QuestionForm> forms, DraftBrowsers browsers, SavingAnswers answering, Drafts drafts) {
        forms.forEach(form -> this.forms.put(form.page(), form));
        this.browsers = browsers;
        this.answering = answering;
        this.drafts = drafts;
    }

    @Open
    @GetMapping(ADDRESS)
    ModelAndView form(
            @PathVariable String slug, @RequestParam(required = false) boolean change, Shell shell, HttpServletRequest request) {
        QuestionForm form = form(slug);
        return switch (browsers.find(request)) {
            case Standing.Writing(Draft draft) -> answering.show(form, draft, shell, change);
            case Standing.Sent _ -> Pages.to(shell.link("/complaint/sent"));
            case Standing.Nothing() -> begins(form.page())
                    ? answering.show(form, drafts.blank(), shell, false)
                    : SavingAnswers.lost(shell);
        };
    }

    @Open
    @PostMapping(ADDRESS)
    ModelAndView save(
            @PathVariable String slug, Typed typed, Shell shell, HttpServletRequest request, HttpServletResponse response) {
        QuestionForm form = form(slug);
        return switch (browsers.find(request)) {
            case Standing.Writing(Draft draft) -> answering.save(form, draft, typed, Problems.NONE, shell);
            case Standing.Sent _ -> Pages.to(shell.link("/complaint/sent"));
            case Standing.Nothing() -> begins(form.page())
                    ? answering.save(form, browsers.begin(request, response), typed, Problems.NONE, shell)
                    : SavingAnswers.lost(shell);
        };
    }

    private QuestionForm form(String slug) {
        return DraftPage.of(slug).map(forms::get).orElseThrow(NotFound::new);
    }

    /** The first two questions begin a draft when there is none. */
    private static boolean begins(DraftPage page) {
        return page == DraftPage.DANGER || page == DraftPage.WHAT;
    }
}
