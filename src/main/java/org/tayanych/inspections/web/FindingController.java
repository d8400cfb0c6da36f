package org.tayanych.inspections.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Outcome;
import org.tayanych.inspections.Photos;
import org.tayanych.law.Version;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** One finding: looked at, worded anew, decided between two wordings, struck out. */
@Controller
class FindingController {

    private final Findings findings;
    private final Inspections inspections;
    private final Photos photos;
    private final VisitPages visits;
    private final Around around;

    FindingController(Findings findings, Inspections inspections, Photos photos, VisitPages visits, Around around) {
        this.findings = findings;
        this.inspections = inspections;
        this.photos = photos;
        this.visits = visits;
        this.around = around;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/findings/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        Finding finding = find(id, me);
        return Pages.show("inspections/finding", page(shell, me, finding, VisitPages.slot(finding), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/findings/{id}")
    ModelAndView update(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Finding finding = find(id, me);
        VisitForm.Slot slot = VisitForm.slot(typed, id);
        Problems problems = VisitForm.check(slot);
        if (!problems.isEmpty()) {
            return Pages.again("inspections/finding", page(shell, me, finding, slot, problems));
        }
        return switch (findings.write(finding.inspection(), me, slot.entry())) {
            case Outcome.Refused(Outcome.Why why) -> Pages.to("/desk/findings/" + id,
                    why == Outcome.Why.RIVAL ? "inspections.both_kept" : "inspections.changed_meanwhile");
            case Outcome other -> Pages.to("/desk/findings/" + id, "inspections.kept");
        };
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/findings/{id}/rivals/{rival}")
    ModelAndView settle(@PathVariable UUID id, @PathVariable UUID rival, Inspector me, Typed typed) {
        Finding finding = find(id, me);
        boolean take = typed.code("take").filter("yes"::equals).isPresent();
        boolean done = findings.settle(finding.id(), rival, take, me).done();
        return Pages.to("/desk/findings/" + id, done ? "inspections.settled" : "inspections.changed_meanwhile");
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/findings/{id}/strike")
    ModelAndView strike(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        Finding finding = find(id, me);
        return switch (findings.strike(finding.id(), me, typed.secret("strike-reason"))) {
            case Outcome.Refused(Outcome.Why why) when why == Outcome.Why.NO_REASON -> Pages.again("inspections/finding",
                    page(shell.at("/desk/findings/" + id), me, finding, VisitPages.slot(finding),
                            Problems.none().add("strike-reason", Refusals.key(why))));
            case Outcome.Refused refused -> Pages.to("/desk/findings/" + id, "inspections.changed_meanwhile");
            case Outcome other -> Pages.to("/desk/findings/" + id, "inspections.struck");
        };
    }

    private Finding find(UUID id, Inspector me) {
        return findings.find(new FindingId(id), me).orElseThrow(NotFound::new);
    }

    private FindingPage page(Shell shell, Inspector me, Finding finding, VisitForm.Slot form, Problems problems) {
        Inspection here = inspections.find(finding.inspection(), me).orElseThrow(NotFound::new);
        List<Findings.Worded> worded = findings.worded(finding, me);
        Optional<Version> version = around.packs().of(here.place().country())
                .flatMap(pack -> pack.on(finding.provision(), finding.day()));
        return new FindingPage(shell, finding, here, around.workplace(here).orElseThrow(NotFound::new),
                around.provision(here, finding.provision(), shell.words()), version.map(Version::mark), worded,
                photos.of(here, me).stream().filter(photo -> photo.finding().filter(finding.id()::equals).isPresent()).toList(),
                around.trails(here).stream()
                        .filter(trail -> trail.finding().map(finding.id()::equals).orElse(true)).toList(),
                around.onward(here, Optional.of(finding.id())),
                around.names(here.organisation(), worded.stream().map(Findings.Worded::by).toList()), form,
                visits.choices(shell, here), problems);
    }
}
