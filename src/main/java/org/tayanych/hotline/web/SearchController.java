package org.tayanych.hotline.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.complaints.Reference;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseSearch;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Search by reference or by words. What is looked for travels in the body, never in the address. */
@Controller
class SearchController {

    private final CaseSearch search;
    private final CaseFiles cases;

    SearchController(CaseSearch search, CaseFiles cases) {
        this.search = search;
        this.cases = cases;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/search")
    ModelAndView form(Shell shell) {
        return Pages.show("hotline/search", new SearchPage(shell, Secret.NOTHING, Optional.empty(), Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/search")
    ModelAndView find(Shell shell, CaseWorker me, Typed typed) {
        Secret words = typed.secret("words");
        Optional<CaseFile> named = Reference.of(words.reveal()).flatMap(reference -> cases.byReference(reference, me));
        if (named.isPresent()) {
            return Pages.to("/desk/cases/" + named.get().id());
        }
        if (!CaseSearch.possible(words)) {
            return Pages.again("hotline/search", new SearchPage(
                    shell, words, Optional.empty(), Problems.none().add("words", "hotline.search.nothing_to_find")));
        }
        CaseSearch.Found found = search.find(me, words, typed.code("from"));
        return Pages.show("hotline/search", new SearchPage(shell, words, Optional.of(found), Problems.NONE));
    }
}
