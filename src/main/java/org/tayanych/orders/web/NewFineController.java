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
import org.tayanych.orders.FineGrounds;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Writes a fine down. */
@Controller
class NewFineController {

    private static final String VIEW = "orders/newfine";

    private final OpenFiles files;
    private final Fines fines;
    private final FineGrounds grounds;
    private final Orders orders;
    private final Frames frames;

    NewFineController(OpenFiles files, Fines fines, FineGrounds grounds, Orders orders, Frames frames) {
        this.files = files;
        this.fines = fines;
        this.grounds = grounds;
        this.orders = orders;
        this.frames = frames;
    }

    /** @param finding that the form begins with */
    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/fines/new")
    ModelAndView form(@PathVariable UUID id, @RequestParam Optional<String> finding, Shell shell, Inspector me) {
        NewFineForm blank = NewFineForm.blank(orders.today(), finding.flatMap(Ids::of).map(UUID::toString).orElse(""));
        return Pages.show(VIEW, page(shell, open(id, me), blank, Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/fines/new")
    ModelAndView begin(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        NewFineForm form = NewFineForm.of(typed);
        Problems problems = form.check(fines.currency(file));
        if (!problems.isEmpty()) {
            return Pages.again(VIEW, page(shell, file, form, problems));
        }
        return Answers.of(fines.begin(file, form.read(fines.currency(file))), "orders.kept", fine -> "/desk/fines/" + fine, VIEW,
                wrong -> page(shell, file, form, wrong));
    }

    private OpenFile open(UUID id, Inspector me) {
        return files.open(new InspectionId(id), me).orElseThrow(NotFound::new);
    }

    private NewFinePage page(Shell shell, OpenFile file, NewFineForm form, Problems problems) {
        return new NewFinePage(shell, frames.around(file),
                grounds.of(file.inspection().place().country(), form.on().read().orElse(orders.today())), fines.currency(file), form,
                problems);
    }
}
