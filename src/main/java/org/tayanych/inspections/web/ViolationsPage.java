package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Register;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The findings that the figure of these days counts. */
public record ViolationsPage(
        Shell shell, Register.Page<Register.Line> page, LocalDate from, LocalDate until, int number,
        Map<WorkplaceId, Workplace> places) implements Page {

    public String place(Register.Line line) {
        return Optional.ofNullable(places.get(new WorkplaceId(line.workplace()))).map(Workplace::name).orElse("–");
    }

    public String href() {
        return "/desk/inspections/figures/violations?from=" + from + "&until=" + until + "&page=";
    }
}
