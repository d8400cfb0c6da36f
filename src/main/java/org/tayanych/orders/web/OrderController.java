package org.tayanych.orders.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.orders.Fine;
import org.tayanych.orders.Fines;
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
import org.tayanych.site.TypedDay;

/** One order: its paper, its demands, when the employer had it. */
@Controller
class OrderController {

    private static final String VIEW = "orders/order";

    private final OpenFiles files;
    private final Orders orders;
    private final Fines fines;
    private final Frames frames;
    private final Papers papers;

    OrderController(OpenFiles files, Orders orders, Fines fines, Frames frames, Papers papers) {
        this.files = files;
        this.orders = orders;
        this.fines = fines;
        this.frames = frames;
        this.papers = papers;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/orders/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        OpenFile file = open(id, me);
        return Pages.show(VIEW, page(shell, file, id, TypedDay.of(orders.today()), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/orders/{id}/served")
    ModelAndView serve(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        TypedDay on = TypedDay.of(typed, "on");
        if (on.read().isEmpty()) {
            return Pages.again(VIEW, page(shell, file, id, on, Problems.none().addDate("on", "orders.no_day")));
        }
        return Answers.of(orders.serve(file, new OrderId(id), on.read().get()), "orders.kept", line -> path(id), VIEW,
                problems -> page(shell, file, id, on, problems));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/orders/{id}/lines/{entry}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID entry, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        return Answers.strike(entry, typed, why -> orders.strike(file, new OrderId(id), entry, why), path(id), VIEW,
                problems -> page(shell, file, id, TypedDay.of(orders.today()), problems));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/orders/{id}/file/{name}")
    ResponseEntity<Resource> paper(@PathVariable UUID id, @PathVariable String name, Inspector me) {
        return papers.file(open(id, me), id, name);
    }

    private OpenFile open(UUID id, Inspector me) {
        return files.of(new OrderId(id), me).orElseThrow(NotFound::new);
    }

    private static String path(UUID id) {
        return "/desk/orders/" + id;
    }

    private OrderPage page(Shell shell, OpenFile file, UUID id, TypedDay on, Problems problems) {
        Order order = orders.find(file, new OrderId(id)).orElseThrow(NotFound::new);
        List<Fine> imposed = fines.of(file).stream()
                .filter(fine -> fine.order().equals(Optional.of(order.id()))).toList();
        FileFrame frame = frames.around(file, OrderPage.lines(order));
        return new OrderPage(shell.at(path(id)), frame, order, imposed, papers.prints(file, id), on, problems);
    }
}
