package org.tayanych.law.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.law.Convention;
import org.tayanych.law.Packs;
import org.tayanych.law.Standards;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** Conventions, and the gaps between them and the law. */
@Controller
class StandardsController {

    private final Standards standards;
    private final Packs packs;

    StandardsController(Standards standards, Packs packs) {
        this.standards = standards;
        this.packs = packs;
    }

    @Open
    @GetMapping("/{lang}/conventions")
    ModelAndView conventions(Shell shell) {
        return Pages.show("law/conventions", new ConventionsPage(shell, standards.conventions()));
    }

    @Open
    @GetMapping("/{lang}/conventions/{code}")
    ModelAndView convention(Shell shell, @PathVariable String code) {
        Convention found = standards.convention(code).orElseThrow(NotFound::new);
        return Pages.show("law/convention", new ConventionPage(shell, found, standards.against(code)));
    }

    @Open
    @GetMapping("/{lang}/gaps")
    ModelAndView gaps(Shell shell) {
        return Pages.show("law/gaps", new GapsPage(shell, standards.gaps()));
    }

    @Open
    @GetMapping("/{lang}/gaps/{code}")
    ModelAndView gap(Shell shell, @PathVariable String code) {
        return Pages.show("law/gap",
                GapPage.of(shell, standards.gap(code).orElseThrow(NotFound::new), packs, standards));
    }
}
