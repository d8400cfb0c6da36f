package org.tayanych.counts.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.counts.CountedRow;
import org.tayanych.counts.CountedView;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Period;

/** From a figure to the rows it counts: those of the reader's own organisation, by codes, days and amounts alone. */
@Controller
class CountsController {

    /** No figure begins earlier. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final List<CountedView> views;
    private final Workplaces workplaces;

    CountsController(List<CountedView> views, Workplaces workplaces) {
        this.views = views;
        this.workplaces = workplaces;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/counts/{code}")
    ModelAndView rows(@PathVariable String code, Shell shell, Inspector me, Typed typed) {
        CountedView view = views.stream().filter(each -> each.measure(code).isPresent()).findFirst().orElseThrow(NotFound::new);
        Measure measure = view.measure(code).orElseThrow();
        Period period = period(typed);
        int number = typed.code("page").filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1);
        CountedView.Found found = view.rows(measure, me.organisation(), period, number);
        List<WorkplaceId> places = found.rows().stream().map(CountedRow::workplace).flatMap(Optional::stream).distinct().toList();
        Map<WorkplaceId, Workplace> named = workplaces.named(places, me.organisation());
        return Pages.show("counts/rows", new CountsPage(
                shell, measure, shell.words().say(view.key(measure)), period, found, named, me.teams(), number));
    }

    private static Period period(Typed typed) {
        LocalDate from = day(typed, "from").orElse(FIRST);
        return new Period(from, day(typed, "until").filter(until -> !until.isBefore(from)).orElse(null));
    }

    private static Optional<LocalDate> day(Typed typed, String field) {
        try {
            return typed.code(field).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
