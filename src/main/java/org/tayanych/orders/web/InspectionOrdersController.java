package org.tayanych.orders.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.InspectionId;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.orders.Proceedings;
import org.tayanych.orders.Suspensions;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** What came of one inspection. */
@Controller
class InspectionOrdersController {

    private final OpenFiles files;
    private final Orders orders;
    private final Fines fines;
    private final Suspensions suspensions;
    private final Proceedings proceedings;
    private final Frames frames;

    InspectionOrdersController(
            OpenFiles files, Orders orders, Fines fines, Suspensions suspensions, Proceedings proceedings, Frames frames) {
        this.files = files;
        this.orders = orders;
        this.fines = fines;
        this.suspensions = suspensions;
        this.proceedings = proceedings;
        this.frames = frames;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/orders")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        OpenFile file = files.open(new InspectionId(id), me).orElseThrow(NotFound::new);
        return Pages.show("orders/inspection", new InspectionOrdersPage(shell, frames.around(file), orders.of(file),
                fines.of(file), suspensions.of(file), proceedings.of(file)));
    }
}
