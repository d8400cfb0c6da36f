package org.tayanych.evidence.web;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.evidence.Editions;
import org.tayanych.evidence.EvidenceSettings;
import org.tayanych.evidence.Results;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.api.OpenData;
import org.tayanych.site.NotFound;
import org.tayanych.site.Page;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The public pages of results. */
@Controller
class ResultsController {

    private static final int EDITIONS = 50;

    private final Results results;
    private final Editions editions;
    private final OpenData data;
    private final EvidenceSettings settings;

    ResultsController(Results results, Editions editions, OpenData data, EvidenceSettings settings) {
        this.results = results;
        this.editions = editions;
        this.data = data;
        this.settings = settings;
    }

    @Open
    @GetMapping("/{lang}/results")
    ModelAndView glance(Shell shell) {
        return show("glance", shell, Glance::new);
    }

    @Open
    @GetMapping("/{lang}/results/regions")
    ModelAndView regions(Shell shell, Typed typed) {
        Snapshot snapshot = results.current();
        List<RegionsPage.Choice> choices = RegionsPage.choices(snapshot);
        boolean asked = typed.code("of").isPresent() || typed.code("in").isPresent();
        RegionsPage.Choice chosen = choices.stream()
                .filter(one -> !asked || typed.code("of").filter(one.indicator().code()::equals).isPresent()
                        && typed.code("in").filter(one.span().code()::equals).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        return Pages.show("evidence/regions", new RegionsPage(shell, snapshot, chosen));
    }

    @Open
    @GetMapping("/{lang}/results/capacity")
    ModelAndView capacity(Shell shell) {
        return show("capacity", shell, CapacityPage::new);
    }

    @Open
    @GetMapping("/{lang}/results/blocked")
    ModelAndView blocked(Shell shell) {
        return show("blocked", shell, ListPage::new);
    }

    @Open
    @GetMapping("/{lang}/results/time")
    ModelAndView time(Shell shell) {
        return show("time", shell, ListPage::new);
    }

    @Open
    @GetMapping("/{lang}/results/paid")
    ModelAndView paid(Shell shell) {
        return show("paid", shell, ListPage::new);
    }

    @Open
    @GetMapping("/{lang}/results/checks")
    ModelAndView checks(Shell shell) {
        return show("checks", shell, ChecksPage::new);
    }

    @Open
    @GetMapping("/{lang}/results/revisions")
    ModelAndView revisions(Shell shell) {
        return show("revisions", shell, (around, now) -> new RevisionsPage(around, now, editions.editions(EDITIONS)));
    }

    @Open
    @GetMapping("/{lang}/results/data")
    ModelAndView data(Shell shell) {
        return show("data", shell,
                (around, now) -> new DataPage(around, now, data.tables(), settings.licence(), settings.licenceAddress()));
    }

    private ModelAndView show(String view, Shell shell, BiFunction<Shell, Snapshot, Page> page) {
        return Pages.show("evidence/" + view, page.apply(shell, results.current()));
    }
}
