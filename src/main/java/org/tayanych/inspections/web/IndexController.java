package org.tayanych.inspections.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Outcome;
import org.tayanych.inspections.Register;
import org.tayanych.inspections.State;
import org.tayanych.inspections.Stops;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;

/** The list of inspections, and beginning one. */
@Controller
class IndexController {

    private final Inspections inspections;
    private final Register register;
    private final Stops stops;
    private final Workplaces workplaces;
    private final Organisations organisations;
    private final Around around;

    IndexController(
            Inspections inspections, Register register, Stops stops, Workplaces workplaces, Organisations organisations,
            Around around) {
        this.inspections = inspections;
        this.register = register;
        this.stops = stops;
        this.workplaces = workplaces;
        this.organisations = organisations;
        this.around = around;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections")
    ModelAndView index(Shell shell, Inspector me, Typed typed) {
        Register.Wanted wanted = new Register.Wanted(
                typed.oneOf(State.class, "state"),
                typed.code("whose").filter("mine"::equals).map(mine -> me.id()),
                typed.code("region").flatMap(Region::of),
                typed.oneOf(Ground.class, "ground"));
        int number = Numbers.page(typed);
        Register.Page<Inspection> page = register.list(me, wanted, number);
        return Pages.show("inspections/index", new IndexPage(shell, page, wanted, number, stops.now(me),
                around.workplaces(page.rows().stream().map(Inspection::workplace).toList(), me), country(me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/new")
    ModelAndView form(Shell shell, Inspector me, Typed typed) {
        return Pages.show("inspections/new", page(shell, me, typed, Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections")
    ModelAndView create(Shell shell, Inspector me, Typed typed) {
        NewForm form = NewForm.of(typed);
        Problems problems = form.check();
        if (problems.isEmpty()) {
            switch (inspections.begin(me, form.wish(me))) {
                case Outcome.Done(InspectionId id) -> {
                    return Pages.to("/desk/inspections/" + id, "inspections.begun");
                }
                case Outcome.Blocked blocked -> throw new IllegalStateException("a draft is never stopped");
                case Outcome.Refused(Outcome.Why why) -> problems.add("workplace", Refusals.key(why));
            }
        }
        return Pages.again("inspections/new", page(shell, me, typed, problems));
    }

    private NewPage page(Shell shell, Inspector me, Typed typed, Problems problems) {
        NewForm form = NewForm.of(typed);
        Secret find = typed.secret("find");
        List<Workplace> found = form.workplace().map(WorkplaceId::new)
                .flatMap(id -> workplaces.find(id, me.organisation()))
                .map(List::of)
                .orElseGet(() -> find.isBlank() ? List.of() : workplaces.search(me.organisation(), find.reveal(), 20));
        Optional<UUID> follows = form.follows().filter(id -> inspections.find(new InspectionId(id), me).isPresent());
        return new NewPage(shell, form, find, found, teams(me), follows, problems);
    }

    private List<NewPage.Choice> teams(Inspector me) {
        return organisations.teams(me.organisation()).stream()
                .filter(team -> me.teams().contains(team.id()))
                .map(team -> new NewPage.Choice(team.id(), team.name()))
                .toList();
    }

    private Country country(Inspector me) {
        return organisations.organisation(me.organisation()).orElseThrow().country();
    }
}
