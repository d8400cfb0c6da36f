package org.tayanych.seminars.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.seminars.Seminars;
import org.tayanych.seminars.Wanted;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;

/** The list of seminars, and writing one down. */
@Controller
class ListController {

    private final Seminars seminars;
    private final Organisations organisations;

    ListController(Seminars seminars, Organisations organisations) {
        this.seminars = seminars;
        this.organisations = organisations;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/seminars")
    ModelAndView index(Shell shell, Inspector me, Typed typed) {
        Wanted wanted = wanted(typed);
        return Pages.show("seminars/index", new IndexPage(shell, wanted, seminars.list(wanted, me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/seminars/new")
    ModelAndView form(Shell shell, Inspector me, Typed typed) {
        return Pages.show("seminars/new", page(shell, me, NewForm.of(typed).on(TypedDay.of(seminars.today())), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/seminars")
    ModelAndView begin(Shell shell, Inspector me, Typed typed) {
        NewForm form = NewForm.of(typed);
        Problems problems = form.check();
        if (problems.isEmpty()) {
            switch (seminars.begin(me, form.seminar())) {
                case Seminars.Begun.Kept kept -> {
                    return Pages.to("/desk/seminars/" + kept.id(), "seminars.kept");
                }
                case Seminars.Begun.NoSuchDay none -> problems.addDate("held", "seminars.wrong.day_range");
                case Seminars.Begun.NotWhole none -> problems.add("topics", "seminars.wrong.choose");
            }
        }
        return Pages.again("seminars/new", page(shell, me, form, problems));
    }

    private NewPage page(Shell shell, Inspector me, NewForm form, Problems problems) {
        return new NewPage(shell, form,
                organisations.organisation(me.organisation()).map(Organisation::country).orElseThrow(), problems);
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
