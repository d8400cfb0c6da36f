package org.tayanych.orders.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.InspectionId;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.orders.Proceeding;
import org.tayanych.orders.Proceedings;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Appeals, courts and criminal referrals: lodged, heard, decided. */
@Controller
class ProceedingController {

    private static final String LODGE = "orders/lodge";
    private static final String VIEW = "orders/proceeding";

    private final OpenFiles files;
    private final Proceedings proceedings;
    private final Fines fines;
    private final Orders orders;
    private final ProceedingPages pages;

    ProceedingController(OpenFiles files, Proceedings proceedings, Fines fines, Orders orders, ProceedingPages pages) {
        this.files = files;
        this.proceedings = proceedings;
        this.fines = fines;
        this.orders = orders;
        this.pages = pages;
    }

    /** @param against what the form begins with */
    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/proceedings/new")
    ModelAndView form(@PathVariable UUID id, @RequestParam Optional<String> against, Shell shell, Inspector me) {
        OpenFile file = files.open(new InspectionId(id), me).orElseThrow(NotFound::new);
        return Pages.show(LODGE,
                pages.lodge(shell, file, LodgePage.Form.blank(orders.today(), against.orElse("ACT")), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/proceedings/new")
    ModelAndView lodge(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = files.open(new InspectionId(id), me).orElseThrow(NotFound::new);
        LodgePage.Form form = LodgePage.Form.of(typed);
        Problems problems = form.check();
        if (!problems.isEmpty()) {
            return Pages.again(LODGE, pages.lodge(shell, file, form, problems));
        }
        return Answers.of(proceedings.lodge(file, form.kind().orElseThrow(), form.what().orElseThrow(), form.stops().orElseThrow(),
                        form.on().read().orElseThrow(), form.words()),
                "orders.kept", one -> "/desk/proceedings/" + one, LODGE, wrong -> pages.lodge(shell, file, form, wrong));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/proceedings/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        return Pages.show(VIEW, pages.of(shell, open(id, me), id, StepForm.blank(orders.today()), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/proceedings/{id}")
    ModelAndView step(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        StepForm form = StepForm.of(typed);
        Problems problems = form.check(ProceedingPage.STEPS, fines.currency(file));
        if (!problems.isEmpty()) {
            return Pages.again(VIEW, pages.of(shell, file, id, form, problems));
        }
        return Answers.of(proceedings.step(file, new Proceeding.Id(id), form.read(ProceedingPage.STEPS, fines.currency(file)),
                        form.words()),
                "orders.kept", line -> "/desk/proceedings/" + id, VIEW, wrong -> pages.of(shell, file, id, form, wrong));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/proceedings/{id}/lines/{entry}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID entry, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        return Answers.strike(entry, typed, why -> proceedings.strike(file, new Proceeding.Id(id), entry, why),
                "/desk/proceedings/" + id, VIEW, problems -> pages.of(shell, file, id, StepForm.blank(orders.today()), problems));
    }

    private OpenFile open(UUID id, Inspector me) {
        return files.of(new Proceeding.Id(id), me).orElseThrow(NotFound::new);
    }
}
