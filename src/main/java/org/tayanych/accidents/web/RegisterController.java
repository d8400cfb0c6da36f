package org.tayanych.accidents.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.accidents.Accident;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.Wanted;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** The register of accidents, and writing one down. */
@Controller
class RegisterController {

    private static final int MOST_FOUND = 20;

    private final Accidents accidents;
    private final Workplaces workplaces;
    private final Inspections inspections;

    RegisterController(Accidents accidents, Workplaces workplaces, Inspections inspections) {
        this.accidents = accidents;
        this.workplaces = workplaces;
        this.inspections = inspections;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/accidents")
    ModelAndView index(Shell shell, Inspector me, Typed typed) {
        Wanted wanted = wanted(typed);
        Accidents.Listing listing = accidents.list(wanted, me);
        long overdue = accidents.list(new Wanted(Optional.empty(), Optional.empty(), Wanted.Only.OVERDUE, 1), me).all();
        List<WorkplaceId> places = listing.accidents().stream().map(Accident::workplace).distinct().toList();
        return Pages.show("accidents/index", new IndexPage(
                shell, wanted, listing, overdue, workplaces.named(places, me.organisation()), accidents));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/accidents/new")
    ModelAndView form(Shell shell, Inspector me, Typed typed) {
        return Pages.show("accidents/new", page(shell, me, NewForm.of(typed), typed.secret("q"), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/accidents")
    ModelAndView begin(Shell shell, Inspector me, Typed typed) {
        NewForm form = NewForm.of(typed);
        Problems problems = form.check();
        if (problems.isEmpty() && form.workplace().isPresent()) {
            switch (accidents.begin(me, form.accident())) {
                case Accidents.Begun.Kept kept -> {
                    return Pages.to("/desk/accidents/" + kept.id(), "accidents.kept");
                }
                case Accidents.Begun.NoSuchDay none -> problems.addDate("happened", "accidents.wrong.days");
                case Accidents.Begun.NoSuchPlace none -> throw new NotFound();
            }
        }
        return Pages.again("accidents/new", page(shell, me, form, Secret.NOTHING, problems));
    }

    /** The workplace of a visit stands there already; otherwise it is looked for. */
    private NewPage page(Shell shell, Inspector me, NewForm form, Secret words, Problems problems) {
        Optional<WorkplaceId> visited = form.inspection().map(id ->
                inspections.find(new InspectionId(id), me).orElseThrow(NotFound::new).workplace());
        Optional<UUID> chosen = visited.map(WorkplaceId::value).or(form::workplace);
        if (chosen.isEmpty()) {
            List<Workplace> found = words.isBlank()
                    ? List.of() : workplaces.search(me.organisation(), words.reveal(), MOST_FOUND);
            return new NewPage(shell, form, Optional.empty(), words, found, problems);
        }
        Workplace place = workplaces.find(new WorkplaceId(chosen.get()), me.organisation()).orElseThrow(NotFound::new);
        NewForm filled = form.at(chosen.get(), TypedDay.of(accidents.today()));
        return new NewPage(shell, filled, Optional.of(place), words, List.of(), problems);
    }

    private static Wanted wanted(Typed typed) {
        return new Wanted(day(typed, "from"), day(typed, "until"),
                typed.oneOf(Wanted.Only.class, "only").orElse(Wanted.Only.ALL),
                typed.code("page").filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1));
    }

    private static Optional<LocalDate> day(Typed typed, String field) {
        try {
            return typed.code(field).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
