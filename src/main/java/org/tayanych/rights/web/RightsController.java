package org.tayanych.rights.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.rights.Article;
import org.tayanych.rights.Checks;
import org.tayanych.rights.Rights;
import org.tayanych.site.Doorways;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/**
 * What workers read about their rights. What somebody looks for is told by a POST, so that it stands in no address, no history
 * and no log.
 */
@Controller
class RightsController {

    private final Rights rights;
    private final Checks checks;
    private final Doorways doorways;

    RightsController(Rights rights, Checks checks, Doorways doorways) {
        this.rights = rights;
        this.checks = checks;
        this.doorways = doorways;
    }

    @Open
    @GetMapping("/{lang}/rights")
    ModelAndView index(Shell shell) {
        return Pages.show("rights/index", new IndexPage(Reader.of(shell, doorways), rights));
    }

    @Open
    @GetMapping("/{lang}/rights/a-z")
    ModelAndView alphabet(Shell shell) {
        return Pages.show("rights/alphabet", new AlphabetPage(Reader.of(shell, doorways), rights.alphabetical(shell.language())));
    }

    @Open
    @GetMapping("/{lang}/rights/search")
    ModelAndView ask(Shell shell) {
        return Pages.show("rights/search", SearchPage.blank(Reader.of(shell, doorways)));
    }

    @Open
    @PostMapping("/{lang}/rights/search")
    ModelAndView search(Shell shell, Typed typed) {
        String words = SearchPage.shortened(typed.secret("q").reveal());
        return Pages.show("rights/search", SearchPage.of(Reader.of(shell, doorways), words, rights.find(words)));
    }

    @Open
    @GetMapping("/{lang}/rights/{slug}")
    ModelAndView article(Shell shell, @PathVariable String slug) {
        Article article = rights.article(slug).orElseThrow(NotFound::new);
        return Pages.show("rights/article", ArticlePage.of(Reader.of(shell, doorways), article, checks.of(article), rights));
    }
}
