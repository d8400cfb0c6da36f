package org.tayanych.evidence.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Results;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.Span;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** What one figure means, and what it is made of. */
@Controller
class MeasureController {

    /** Before it no register of ours can have rows. */
    private static final int FIRST_YEAR = 2021;

    private final Results results;

    MeasureController(Results results) {
        this.results = results;
    }

    /** Every indicator has its page, with figures or without: the definition is there before the first one. */
    @Open
    @GetMapping("/{lang}/results/{measure}")
    ModelAndView measure(Shell shell, @PathVariable String measure) {
        Indicator indicator = Indicator.of(measure).orElseThrow(NotFound::new);
        boolean rows = results.rowsOf(indicator, Span.year(2000)).isPresent();
        return Pages.show("evidence/measure", new MeasurePage(shell, results.current(), indicator, rows));
    }

    @Open
    @GetMapping("/{lang}/results/{measure}/{year}")
    ModelAndView year(Shell shell, @PathVariable String measure, @PathVariable String year) {
        Indicator indicator = Indicator.of(measure).orElseThrow(NotFound::new);
        Span span = Span.of(year).filter(Span::isYear).filter(known -> known.inYear() > 1990).orElseThrow(NotFound::new);
        Snapshot snapshot = results.current();
        YearPage page = new YearPage(shell, snapshot, indicator, span.inYear(), results.rowsOf(indicator, span));
        if (page.figures().isEmpty() && (page.desk().isEmpty() || page.year() < FIRST_YEAR)) {
            throw new NotFound();
        }
        return Pages.show("evidence/year", page);
    }
}
