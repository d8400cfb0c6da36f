package org.tayanych.rights.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.rights.Pathway;
import org.tayanych.rights.Rights;
import org.tayanych.site.Doorways;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Ways through a situation: ticks, and a page to print. The answer to a POST is the page itself; nothing is kept. */
@Controller
class PathwayController {

    private final Rights rights;
    private final Doorways doorways;

    PathwayController(Rights rights, Doorways doorways) {
        this.rights = rights;
        this.doorways = doorways;
    }

    @Open
    @GetMapping("/{lang}/rights/paths/{slug}")
    ModelAndView ask(Shell shell, @PathVariable String slug) {
        return Pages.show("rights/pathway", new PathwayPage(Reader.of(shell, doorways), pathway(slug)));
    }

    @Open
    @PostMapping("/{lang}/rights/paths/{slug}")
    ModelAndView show(Shell shell, @PathVariable String slug, Typed typed) {
        Pathway pathway = pathway(slug);
        Pathway.Result result = pathway.result(Set.copyOf(typed.codes("have")));
        return Pages.show("rights/pathway-result", new PathwayResultPage(Reader.of(shell, doorways), pathway, result, rights));
    }

    private Pathway pathway(String slug) {
        return rights.pathway(slug).orElseThrow(NotFound::new);
    }
}
