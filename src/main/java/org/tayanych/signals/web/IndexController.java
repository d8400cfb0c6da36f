package org.tayanych.signals.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.signals.Signal;
import org.tayanych.signals.Signals;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** What arrived at the reader's teams, what is late first. */
@Controller
class IndexController {

    private final Signals signals;
    private final Workplaces workplaces;

    IndexController(Signals signals, Workplaces workplaces) {
        this.signals = signals;
        this.workplaces = workplaces;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/signals")
    ModelAndView index(Shell shell, Inspector me, Typed typed) {
        boolean open = typed.code("state").filter("ended"::equals).isEmpty();
        IndexPage.Place place = new IndexPage.Place(number(typed), signals.count(me, open),
                open ? "/desk/signals?page=" : "/desk/signals?state=ended&page=");
        List<Signal> shown = signals.of(me, open, place.from(), IndexPage.MOST);
        return show(shell, me, shown, open ? IndexPage.Tab.OPEN : IndexPage.Tab.ENDED, place);
    }

    /** The rows behind the figure of appeals that arrived. */
    @Gate(Right.INSPECT)
    @GetMapping("/desk/signals/arrived")
    ModelAndView arrived(Shell shell, Inspector me, Typed typed) {
        return rows(shell, me, typed, false);
    }

    /** The rows behind the figures of answers. */
    @Gate(Right.INSPECT)
    @GetMapping("/desk/signals/answered")
    ModelAndView answered(Shell shell, Inspector me, Typed typed) {
        return rows(shell, me, typed, true);
    }

    private ModelAndView rows(Shell shell, Inspector me, Typed typed, boolean answered) {
        LocalDate today = signals.today(me);
        Signals.Span span = new Signals.Span(day(typed, "from").orElse(today.withDayOfYear(1)),
                day(typed, "until").orElse(today), answered);
        IndexPage.Place place = new IndexPage.Place(number(typed), signals.count(me, span),
                "/desk/signals/" + (answered ? "answered" : "arrived") + "?from=" + span.from() + "&until=" + span.until() + "&page=");
        return show(shell, me, signals.of(me, span, place.from(), IndexPage.MOST),
                answered ? IndexPage.Tab.ANSWERED : IndexPage.Tab.ARRIVED, place);
    }

    private ModelAndView show(Shell shell, Inspector me, List<Signal> shown, IndexPage.Tab tab, IndexPage.Place place) {
        return Pages.show("signals/index",
                new IndexPage(shell, shown, names(shown, me), tab, signals.overdue(me), place, signals.today(me)));
    }

    private static int number(Typed typed) {
        return typed.code("page").filter(code -> code.matches("[1-9][0-9]{0,4}")).map(Integer::parseInt).orElse(1);
    }

    private static Optional<LocalDate> day(Typed typed, String field) {
        try {
            return typed.code(field).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Map<WorkplaceId, String> names(List<Signal> shown, Inspector me) {
        List<WorkplaceId> ids = shown.stream().flatMap(signal -> signal.workplace().stream()).toList();
        return workplaces.named(ids, me.organisation()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().name()));
    }
}
