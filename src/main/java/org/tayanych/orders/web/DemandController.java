package org.tayanych.orders.web;

import java.util.Currency;
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
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.orders.Demand;
import org.tayanych.orders.Demands;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Order;
import org.tayanych.orders.OrderId;
import org.tayanych.orders.Orders;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** One demand: extended, done, looked at, cancelled. */
@Controller
class DemandController {

    private static final String VIEW = "orders/demand";
    /** A demand is about no money; the forms share one reader. */
    private static final Currency NONE = Currency.getInstance("KGS");

    private final OpenFiles files;
    private final Orders orders;
    private final Demands demands;
    private final Inspections inspections;
    private final Frames frames;

    DemandController(OpenFiles files, Orders orders, Demands demands, Inspections inspections, Frames frames) {
        this.files = files;
        this.orders = orders;
        this.demands = demands;
        this.inspections = inspections;
        this.frames = frames;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/orders/{id}/demands/{demand}")
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID demand, Shell shell, Inspector me) {
        return Pages.show(VIEW, page(shell, open(id, me), id, demand, StepForm.blank(orders.today()), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/orders/{id}/demands/{demand}")
    ModelAndView step(@PathVariable UUID id, @PathVariable UUID demand, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        StepForm form = StepForm.of(typed);
        DemandPage before = page(shell, file, id, demand, form, form.check(DemandPage.STEPS, NONE));
        if (!before.problems().isEmpty()) {
            return Pages.again(VIEW, before);
        }
        return Answers.of(demands.step(file, before.demand().id(), form.read(DemandPage.STEPS, NONE), form.words()),
                "orders.kept", line -> before.path(), VIEW, problems -> page(shell, file, id, demand, form, problems));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/orders/{id}/demands/{demand}/lines/{entry}")
    ModelAndView strike(
            @PathVariable UUID id, @PathVariable UUID demand, @PathVariable UUID entry, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        StepForm blank = StepForm.blank(orders.today());
        DemandPage before = page(shell, file, id, demand, blank, Problems.NONE);
        return Answers.strike(entry, typed, why -> demands.strike(file, before.demand().id(), entry, why), before.path(), VIEW,
                problems -> page(shell, file, id, demand, blank, problems));
    }

    private OpenFile open(UUID id, Inspector me) {
        return files.of(new OrderId(id), me).orElseThrow(NotFound::new);
    }

    private DemandPage page(Shell shell, OpenFile file, UUID id, UUID demand, StepForm form, Problems problems) {
        Order order = orders.find(file, new OrderId(id)).orElseThrow(NotFound::new);
        Demand found = order.demands().stream().filter(each -> each.id().value().equals(demand)).findFirst()
                .orElseThrow(NotFound::new);
        List<Inspection> visits = inspections.ofWorkplace(file.inspection().workplace(), file.reader()).stream()
                .filter(visit -> visit.follows().filter(file.id()::equals).isPresent() && visit.days().visited().isPresent())
                .toList();
        FileFrame frame = frames.around(file, found.history());
        DemandPage page = new DemandPage(shell, frame, order, found, visits, form, problems);
        return new DemandPage(shell.at(page.path()), frame, order, found, visits, form, problems);
    }
}
