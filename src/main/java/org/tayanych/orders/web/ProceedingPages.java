package org.tayanych.orders.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.Orders;
import org.tayanych.orders.Proceeding;
import org.tayanych.orders.Proceedings;
import org.tayanych.orders.Suspensions;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** Gathers the pages of appeals and courts. */
@Component
class ProceedingPages {

    private final Proceedings proceedings;
    private final Orders orders;
    private final Fines fines;
    private final Suspensions suspensions;
    private final Frames frames;

    ProceedingPages(Proceedings proceedings, Orders orders, Fines fines, Suspensions suspensions, Frames frames) {
        this.proceedings = proceedings;
        this.orders = orders;
        this.fines = fines;
        this.suspensions = suspensions;
        this.frames = frames;
    }

    LodgePage lodge(Shell shell, OpenFile file, LodgePage.Form form, Problems problems) {
        return new LodgePage(shell, frames.around(file), orders.of(file), fines.of(file), suspensions.of(file), form, problems);
    }

    ProceedingPage of(Shell shell, OpenFile file, UUID id, StepForm form, Problems problems) {
        Proceeding proceeding = proceedings.find(file, new Proceeding.Id(id)).orElseThrow(NotFound::new);
        return new ProceedingPage(shell.at("/desk/proceedings/" + id), frames.around(file, proceeding.history()), proceeding,
                orders.of(file), fines.of(file), suspensions.of(file), form, problems);
    }
}
