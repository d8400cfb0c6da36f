package org.tayanych.orders.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.law.Version;
import org.tayanych.orders.Fine;
import org.tayanych.orders.FineGrounds;
import org.tayanych.orders.FineId;
import org.tayanych.orders.Fines;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.Order;
import org.tayanych.orders.Orders;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** Gathers the page of a fine. */
@Component
class FinePages {

    private final Fines fines;
    private final Orders orders;
    private final FineGrounds grounds;
    private final Frames frames;
    private final Papers papers;

    FinePages(Fines fines, Orders orders, FineGrounds grounds, Frames frames, Papers papers) {
        this.fines = fines;
        this.orders = orders;
        this.grounds = grounds;
        this.frames = frames;
        this.papers = papers;
    }

    FinePage of(Shell shell, OpenFile file, UUID id, StepForm form, Problems problems) {
        Fine fine = fines.find(file, new FineId(id)).orElseThrow(NotFound::new);
        Optional<Order> order = fine.order().flatMap(of -> orders.find(file, of));
        Optional<Version> version = fine.ground() instanceof Fine.Ground.Provision(String code)
                ? grounds.on(code, fine.history().getFirst().step().day()) : Optional.empty();
        return new FinePage(shell.at("/desk/fines/" + id), frames.around(file, fine.history()), fine, order, version,
                papers.prints(file, id), form, problems);
    }
}
