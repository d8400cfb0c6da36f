package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Register;
import org.tayanych.inspections.Steps;
import org.tayanych.inspections.Stops;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The rows behind figures, and the register of stopped visits. */
@Controller
class FiguresController {

    private record Days(LocalDate from, LocalDate until) {}

    private final Register register;
    private final Stops stops;
    private final Steps steps;
    private final Around around;

    FiguresController(Register register, Stops stops, Steps steps, Around around) {
        this.register = register;
        this.stops = stops;
        this.steps = steps;
        this.around = around;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/figures/violations")
    ModelAndView violations(Shell shell, Inspector me, Typed typed) {
        Days days = days(typed);
        int number = Numbers.page(typed);
        Register.Page<Register.Line> page = register.findings(me, days.from(), days.until(), number);
        return Pages.show("inspections/violations", new ViolationsPage(shell, page, days.from(), days.until(), number,
                names(page.rows().stream().map(line -> new WorkplaceId(line.workplace())).toList(), me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/figures/{what:visits|unannounced|acts|refused}")
    ModelAndView visits(@PathVariable String what, Shell shell, Inspector me, Typed typed) {
        Days days = days(typed);
        int number = Numbers.page(typed);
        Register.Counted counted = Register.Counted.valueOf(what.toUpperCase(Locale.ROOT));
        Register.Page<Inspection> page = register.counted(me, counted, days.from(), days.until(), number);
        return Pages.show("inspections/visits", new VisitsPage(shell, what, page, days.from(), days.until(), number,
                names(page.rows().stream().map(Inspection::workplace).toList(), me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/blocked")
    ModelAndView blocked(Shell shell, Inspector me, Typed typed) {
        Days days = days(typed);
        int number = Numbers.page(typed);
        Stops.Page page = stops.of(me, days.from(), days.until(), number);
        return Pages.show("inspections/blocked", new BlockedPage(shell, page, days.from(), days.until(), number,
                names(page.stops().stream().map(Stops.Stop::workplace).toList(), me),
                code -> around.rule(code, shell.words())));
    }

    private Map<WorkplaceId, Workplace> names(Collection<WorkplaceId> ids, Inspector me) {
        return around.workplaces(ids, me);
    }

    /** This year up to today, unless the address says otherwise. */
    private Days days(Typed typed) {
        LocalDate until = Numbers.day(typed, "until").orElse(steps.today());
        LocalDate from = Optional.of(Numbers.day(typed, "from").orElse(until.withDayOfYear(1)))
                .filter(first -> !first.isAfter(until)).orElse(until);
        return new Days(from, until);
    }
}
