package org.tayanych.rights.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.rights.Article;
import org.tayanych.rights.Checks;
import org.tayanych.rights.Rights;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Articles at the desk: how sure we are of each, and a lawyer's word that it is right. */
@Controller
class DeskController {

    private final Rights rights;
    private final Checks checks;

    DeskController(Rights rights, Checks checks) {
        this.rights = rights;
        this.checks = checks;
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/desk/rights")
    ModelAndView list(Shell shell, Member me) {
        return Pages.show("rights/desk", new DeskPage(shell, rights.alphabetical(shell.language()), checks.all(),
                me.may(Right.CHECK_LAW) ? checks.tasks() : List.of()));
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/desk/rights/{slug}")
    ModelAndView article(Shell shell, Member me, @PathVariable String slug) {
        Article article = rights.article(slug).orElseThrow(NotFound::new);
        return Pages.show("rights/desk-article", DeskArticlePage.of(shell, article, checks.of(article), rights, me));
    }

    @Gate(Right.CHECK_LAW)
    @PostMapping("/desk/rights/{slug}/check")
    ModelAndView check(Member me, @PathVariable String slug, Typed typed) {
        Article article = rights.article(slug).orElseThrow(NotFound::new);
        boolean same = checks.check(slug, typed.code("print").orElse(""), me);
        return Pages.to("/desk/rights/" + article.slug(), same ? "rights.desk.done" : "rights.desk.changed");
    }
}
