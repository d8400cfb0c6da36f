package org.tayanych.employers.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.employers.Doubles;
import org.tayanych.employers.Entry;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.Wanted;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SizeBand;

/** Looking workplaces up, writing them down, changing them. */
@Controller
class WorkplaceController {

    private final Workplaces workplaces;
    private final Doubles doubles;
    private final Organisations organisations;

    WorkplaceController(Workplaces workplaces, Doubles doubles, Organisations organisations) {
        this.workplaces = workplaces;
        this.doubles = doubles;
        this.organisations = organisations;
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/workplaces")
    ModelAndView list(Shell shell, Member me, Typed typed) {
        Wanted wanted = new Wanted(typed.secret("q").reveal(), typed.code("region").flatMap(Region::of),
                typed.oneOf(Sector.class, "sector"), typed.oneOf(SizeBand.class, "size"));
        int number = typed.code("page").filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::parseInt).orElse(1);
        return Pages.show("employers/list", new ListPage(shell, wanted, home(me),
                workplaces.list(me.organisation(), wanted, (number - 1) * ListPage.MOST, ListPage.MOST),
                workplaces.count(me.organisation(), wanted), number, doubles.count(me.organisation())));
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/workplaces/new")
    ModelAndView form(Shell shell, Member me) {
        return Pages.show("employers/form",
                new FormPage(shell, Problems.NONE, Optional.empty(), home(me), Filled.NOTHING, List.of()));
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping("/desk/workplaces/new")
    ModelAndView add(Shell shell, Member me, Typed typed) {
        return switch (check(me, typed, Optional.empty())) {
            case Checked.Wrong<NewWorkplace>(Problems problems) -> again(shell, me, typed, Optional.empty(), problems, List.of());
            case Checked.Ok<NewWorkplace>(NewWorkplace written) -> {
                List<Workplace> alike = typed.ticked("another") ? List.of() : doubles.like(me.organisation(), written);
                yield alike.isEmpty()
                        ? Pages.to(path(workplaces.add(me.organisation(), Optional.of(me.id()), written)), "employers.added")
                        : again(shell, me, typed, Optional.empty(), Problems.none().add("another", "employers.problem.alike"), alike);
            }
        };
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/workplaces/{id}/edit")
    ModelAndView edit(@PathVariable String id, Shell shell, Member me) {
        Entry entry = entry(id, me);
        return Pages.show("employers/form", new FormPage(shell, Problems.NONE, Optional.of(entry.workplace().id()), home(me),
                Filled.of(entry.written()), List.of()));
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping("/desk/workplaces/{id}/edit")
    ModelAndView change(@PathVariable String id, Shell shell, Member me, Typed typed) {
        WorkplaceId known = entry(id, me).workplace().id();
        return switch (check(me, typed, Optional.of(known))) {
            case Checked.Wrong<NewWorkplace>(Problems problems) -> again(shell, me, typed, Optional.of(known), problems, List.of());
            case Checked.Ok<NewWorkplace>(NewWorkplace written) -> Pages.to(path(known),
                    workplaces.change(known, me.organisation(), me.id(), written) ? "employers.saved" : "employers.changed_meanwhile");
        };
    }

    private Checked<NewWorkplace> check(Member me, Typed typed, Optional<WorkplaceId> besides) {
        return switch (WorkplaceForm.check(typed)) {
            case Checked.Ok<NewWorkplace>(NewWorkplace written) when workplaces.codeTaken(me.organisation(), written.ownCode(), besides) ->
                new Checked.Wrong<>(Problems.none().add("own_code", "employers.problem.own_code"));
            case Checked<NewWorkplace> other -> other;
        };
    }

    private ModelAndView again(
            Shell shell, Member me, Typed typed, Optional<WorkplaceId> id, Problems problems, List<Workplace> alike) {
        return Pages.again("employers/form", new FormPage(shell, problems, id, home(me), Filled.of(typed), alike));
    }

    private Entry entry(String id, Member me) {
        return WorkplaceId.parse(id)
                .flatMap(known -> workplaces.entry(known, me.organisation()))
                .filter(entry -> entry.mergedInto().isEmpty())
                .orElseThrow(NotFound::new);
    }

    private Country home(Member me) {
        return organisations.organisation(me.organisation()).map(Organisation::country).orElse(Country.KG);
    }

    static String path(WorkplaceId id) {
        return "/desk/workplaces/" + id;
    }
}
