package org.tayanych.orders.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.employers.Workplaces;
import org.tayanych.orders.Counted;
import org.tayanych.orders.OrderLists;
import org.tayanych.orders.OrderLists.Filter;
import org.tayanych.orders.OrderLists.Line;
import org.tayanych.orders.OrderLists.View;
import org.tayanych.orders.Orders;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;

/** The lists of orders, fines, suspensions and courts, and the rows behind each published figure. */
@Controller
class OrdersController {

    /** Figures that are published, by the measure whose rows they count. */
    private static final Set<String> DAYS = Set.of("days_to_result_median", "days_to_result_p90");

    private static final Set<String> SUMS = Set.of("orders", "orders_verified", "orders_on_time", "fines_imposed", "fines_paid",
            "suspensions", "court_hearings", "act_appeals");

    private final OrderLists lists;
    private final Counted counted;
    private final Workplaces workplaces;
    private final Organisations organisations;
    private final Orders orders;

    OrdersController(
            OrderLists lists, Counted counted, Workplaces workplaces, Organisations organisations, Orders orders) {
        this.lists = lists;
        this.counted = counted;
        this.workplaces = workplaces;
        this.organisations = organisations;
        this.orders = orders;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/orders")
    ModelAndView index(
            @RequestParam Optional<String> view, @RequestParam Optional<String> region, @RequestParam Optional<String> sector,
            @RequestParam Optional<String> whose, @RequestParam(defaultValue = "1") String page, Shell shell, Inspector me) {
        Filter filter = new Filter(
                one(View.values(), view).orElse(View.OVERDUE), region.flatMap(Region::of), one(Sector.values(), sector),
                whose.filter("mine"::equals).isPresent());
        int leaf = leaf(page);
        List<Line> lines = lists.page(me, filter, leaf);
        Country country = organisations.organisation(me.organisation()).orElseThrow().country();
        return Pages.show("orders/index", new OrdersPage(shell, filter, lists.counts(me), lines, lists.count(me, filter), leaf,
                workplaces.named(lines.stream().map(Line::workplace).toList(), me.organisation()), country, orders.today()));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/orders/figures/{measure}")
    ModelAndView rows(
            @PathVariable String measure, @RequestParam Optional<String> from, @RequestParam Optional<String> until,
            @RequestParam(defaultValue = "1") String page, Shell shell, Inspector me) {
        if (!SUMS.contains(measure) && !DAYS.contains(measure)) {
            throw new NotFound();
        }
        Period period = period(day(from).orElse(LocalDate.of(orders.today().getYear(), 1, 1)), day(until).orElse(null));
        String counts = DAYS.contains(measure) ? "days_to_result" : measure;
        int leaf = leaf(page);
        List<Counted.Row> rows = counted.page(me, counts, period, leaf);
        return Pages.show("orders/counted", new CountedPage(shell, measure, period, counted.sum(me, counts, period), rows, leaf,
                workplaces.named(rows.stream().map(Counted.Row::workplace).toList(), me.organisation())));
    }

    private static Period period(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from) ? Period.since(from) : new Period(from, until);
    }

    private static Optional<LocalDate> day(Optional<String> typed) {
        try {
            return typed.map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int leaf(String page) {
        return page.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, Optional<String> name) {
        return Stream.of(all).filter(each -> name.filter(each.name()::equals).isPresent()).findFirst();
    }
}
