package org.tayanych.inspections.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Outcome;
import org.tayanych.inspections.Photos;
import org.tayanych.inspections.Steps;
import org.tayanych.inspections.Visits;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** The visit: the page that is taken along, and the sheet that comes back, by script or as an ordinary form. */
@Controller
class VisitController {

    private record Came(UUID photo, String field, Photos.Kept kept) {}

    private final Inspections inspections;
    private final Visits visits;
    private final Photos photos;
    private final Steps steps;
    private final VisitPages pages;

    VisitController(Inspections inspections, Visits visits, Photos photos, Steps steps, VisitPages pages) {
        this.inspections = inspections;
        this.visits = visits;
        this.photos = photos;
        this.steps = steps;
        this.pages = pages;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/visit")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        Inspection here = here(id, me);
        return visits.takes(here)
                ? Pages.show("inspections/visit", pages.fresh(shell, me, here))
                : Pages.to("/desk/inspections/" + id);
    }

    /** The sheet. Photos that come with it are kept first, under ids made of the sheet's own, so that none comes twice. */
    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/visit")
    ModelAndView take(@PathVariable UUID id, Shell shell, Inspector me, Parts parts) throws IOException {
        Inspection here = here(id, me);
        List<Came> came = new ArrayList<>();
        Typed typed = parts.read((field, name, content, sofar) -> {
            UUID photo = own(sofar, field, came.size());
            came.add(new Came(photo, field, photos.keep(here.id(), me, photo, Secret.of(name), content)));
        });
        VisitForm form = VisitForm.of(typed, visits.chosen(here), UUID.randomUUID());
        Problems problems = problems(form, came);
        if (problems.isEmpty() && visits.take(here.id(), me, form.sheet()) instanceof Outcome.Refused(Outcome.Why why)) {
            problems.add("day-day", Refusals.key(why));
        }
        came.stream().filter(photo -> problems.isEmpty()).forEach(photo -> shows(here, photo, me));
        return problems.isEmpty()
                ? Pages.to("/desk/inspections/" + id, "inspections.sheet_taken")
                : Pages.again("inspections/visit", pages.again(shell, me, here, form, problems));
    }

    /** One photo, from the script; it may come again, and is kept once. 204 when it is there. */
    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/photos")
    org.springframework.http.ResponseEntity<Void> photo(@PathVariable UUID id, Inspector me, Parts parts) throws IOException {
        Inspection here = here(id, me);
        List<Came> came = new ArrayList<>();
        Typed typed = parts.read((field, name, content, sofar) -> {
            UUID photo = sofar.code("photo-id").flatMap(Numbers::id).orElseThrow(NotFound::new);
            came.add(new Came(photo, field, photos.keep(here.id(), me, photo, Secret.of(name), content)));
        });
        boolean kept = !came.isEmpty() && came.stream().allMatch(each -> there(each.kept()));
        typed.code("finding").flatMap(Numbers::id).filter(finding -> kept)
                .ifPresent(finding -> photos.shows(here.id(), came.getFirst().photo(), new FindingId(finding), me));
        return org.springframework.http.ResponseEntity.status(kept ? 204 : 422).build();
    }

    private void shows(Inspection here, Came photo, Inspector me) {
        int dot = photo.field().indexOf('.');
        if (dot > 0) {
            Numbers.id(photo.field().substring(dot + 1))
                    .ifPresent(finding -> photos.shows(here.id(), photo.photo(), new FindingId(finding), me));
        }
    }

    private Problems problems(VisitForm form, List<Came> came) {
        Problems problems = form.check(steps.today());
        came.stream().filter(photo -> !there(photo.kept()))
                .forEach(photo -> problems.add(photo.field(), "inspections.photo." + photo.kept()));
        return problems;
    }

    private static boolean there(Photos.Kept kept) {
        return kept == Photos.Kept.DONE || kept == Photos.Kept.ALREADY;
    }

    private static UUID own(Typed sofar, String field, int number) {
        String name = sofar.code("sync").orElse("") + "/" + field + "/" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Inspection here(UUID id, Inspector me) {
        return inspections.find(new InspectionId(id), me).orElseThrow(NotFound::new);
    }
}
