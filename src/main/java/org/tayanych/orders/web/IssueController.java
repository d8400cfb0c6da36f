package org.tayanych.orders.web;

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
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.InspectionId;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Issues an order from the findings of an inspection. */
@Controller
class IssueController {

    private static final String VIEW = "orders/issue";

    private final OpenFiles files;
    private final Orders orders;
    private final Frames frames;

    IssueController(OpenFiles files, Orders orders, Frames frames) {
        this.files = files;
        this.orders = orders;
        this.frames = frames;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/orders/new")
    ModelAndView form(@PathVariable UUID id, Shell shell, Inspector me) {
        OpenFile file = open(id, me);
        return Pages.show(VIEW, new IssuePage(shell, frames.around(file), orders.open(file), IssueForm.blank(orders.today()),
                Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/orders/new")
    ModelAndView issue(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        List<Finding> open = orders.open(file);
        IssueForm form = IssueForm.of(typed, open);
        Problems problems = form.check(open);
        if (!problems.isEmpty()) {
            return Pages.again(VIEW, new IssuePage(shell, frames.around(file), open, form, problems));
        }
        return Answers.of(orders.issue(file, form.read(open)), "orders.issued", order -> "/desk/orders/" + order, VIEW,
                wrong -> new IssuePage(shell, frames.around(file), open, form, wrong));
    }

    private OpenFile open(UUID id, Inspector me) {
        return files.open(new InspectionId(id), me).orElseThrow(NotFound::new);
    }
}
