package org.tayanych.orders.web;

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
import org.tayanych.orders.FineId;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.site.Pages;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** One fine: imposed, paid in parts, lowered, cancelled, sent to the bailiff. */
@Controller
class FineController {

    private static final String VIEW = "orders/fine";

    private final OpenFiles files;
    private final Fines fines;
    private final Orders orders;
    private final FinePages pages;
    private final Papers papers;

    FineController(OpenFiles files, Fines fines, Orders orders, FinePages pages, Papers papers) {
        this.files = files;
        this.fines = fines;
        this.orders = orders;
        this.pages = pages;
        this.papers = papers;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/fines/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        return Pages.show(VIEW, pages.of(shell, open(id, me), id, StepForm.blank(orders.today()), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/fines/{id}")
    ModelAndView step(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        StepForm form = StepForm.of(typed);
        Problems problems = form.check(FinePage.STEPS, fines.currency(file));
        if (!problems.isEmpty()) {
            return Pages.again(VIEW, pages.of(shell, file, id, form, problems));
        }
        return Answers.of(fines.step(file, new FineId(id), form.read(FinePage.STEPS, fines.currency(file)), form.words()),
                "orders.kept", line -> "/desk/fines/" + id, VIEW, wrong -> pages.of(shell, file, id, form, wrong));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/fines/{id}/lines/{entry}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID entry, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        return Answers.strike(entry, typed, why -> fines.strike(file, new FineId(id), entry, why), "/desk/fines/" + id, VIEW,
                problems -> pages.of(shell, file, id, StepForm.blank(orders.today()), problems));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/fines/{id}/file/{name}")
    ResponseEntity<Resource> paper(@PathVariable UUID id, @PathVariable String name, Inspector me) {
        return papers.file(open(id, me), id, name);
    }

    private OpenFile open(UUID id, Inspector me) {
        return files.of(new FineId(id), me).orElseThrow(NotFound::new);
    }
}
