package org.tayanych.inspections.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.inspections.Acts;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Happening;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Photos;
import org.tayanych.inspections.Visits;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** Gathers what the page of one inspection shows. */
@Component
class ShowPages {

    private final Inspections inspections;
    private final Findings findings;
    private final Photos photos;
    private final Acts acts;
    private final Visits visits;
    private final Around around;

    ShowPages(Inspections inspections, Findings findings, Photos photos, Acts acts, Visits visits, Around around) {
        this.inspections = inspections;
        this.findings = findings;
        this.photos = photos;
        this.acts = acts;
        this.visits = visits;
        this.around = around;
    }

    ShowPage page(Shell shell, Inspector me, Inspection here, Problems problems) {
        Inspections.Words words = inspections.words(here, me).orElseThrow(NotFound::new);
        List<Finding> found = findings.of(here.id(), me);
        List<Happening> happened = inspections.happened(here, me);
        ShowPage.Seen seen = new ShowPage.Seen(found, photos.of(here, me), acts.of(here.id(), me),
                visits.proposals(here, visits.answers(here, me), found), visits.chosen(here), visits.offered(here));
        return new ShowPage(shell, here, around.workplace(here).orElseThrow(NotFound::new), words, seen, happened,
                around.trails(here), around.onward(here, Optional.empty()), names(here, happened, shell), me, problems);
    }

    private ShowPage.Names names(Inspection here, List<Happening> happened, Shell shell) {
        return new ShowPage.Names(
                around.name(here.organisation(), here.inspector()),
                around.names(here.organisation(), happened.stream().map(Happening::by).toList()),
                code -> around.rule(code, shell.words()),
                code -> around.provision(here, code, shell.words()));
    }
}
