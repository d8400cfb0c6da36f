package org.tayanych.inspections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Photos;
import org.tayanych.inspections.Severity;
import org.tayanych.inspections.Steps;
import org.tayanych.inspections.Visits;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** Gathers what the page of a visit shows. */
@Component
class VisitPages {

    private final Inspections inspections;
    private final Visits visits;
    private final Findings findings;
    private final Photos photos;
    private final Steps steps;
    private final Around around;

    VisitPages(Inspections inspections, Visits visits, Findings findings, Photos photos, Steps steps, Around around) {
        this.inspections = inspections;
        this.visits = visits;
        this.findings = findings;
        this.photos = photos;
        this.steps = steps;
        this.around = around;
    }

    VisitPage fresh(Shell shell, Inspector me, Inspection here) {
        List<VisitForm.Slot> slots = new ArrayList<>(findings.of(here.id(), me).stream().filter(Finding::counts).map(VisitPages::slot).toList());
        slots.add(VisitForm.Slot.blank());
        Secret workers = here.workersCovered() == 0 ? Secret.NOTHING : Secret.of(Integer.toString(here.workersCovered()));
        Secret notes = inspections.words(here, me).map(Inspections.Words::notes).orElse(Secret.NOTHING);
        VisitForm form = new VisitForm(UUID.randomUUID(), TypedDay.of(here.days().visited().orElse(steps.today())), workers,
                notes, visits.answers(here, me), slots);
        return again(shell, me, here, form, Problems.NONE);
    }

    VisitPage again(Shell shell, Inspector me, Inspection here, VisitForm form, Problems problems) {
        return new VisitPage(shell.at("/desk/inspections/" + here.id() + "/visit"), here,
                around.workplace(here).orElseThrow(NotFound::new), visits.chosen(here), form, choices(shell, here),
                photos.of(here, me),
                new VisitForm.Slot(VisitPage.PLACEHOLDER, 0, Optional.empty(), "", Optional.of(Severity.SERIOUS), Secret.NOTHING, Secret.NOTHING),
                problems);
    }

    SlotChoices choices(Shell shell, Inspection here) {
        return new SlotChoices(shell.words(), around.packs().of(here.place().country()),
                here.days().visited().orElse(steps.today()));
    }

    static VisitForm.Slot slot(Finding finding) {
        Secret workers = finding.workersAffected() == 0 ? Secret.NOTHING : Secret.of(Integer.toString(finding.workersAffected()));
        return new VisitForm.Slot(finding.id().value(), finding.version(), Optional.of(finding.topic()), finding.provision(),
                Optional.of(finding.severity()), workers, finding.words());
    }
}
