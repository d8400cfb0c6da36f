package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Register;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The inspections that a figure of these days counts. @param what which figure */
public record VisitsPage(
        Shell shell, String what, Register.Page<Inspection> page, LocalDate from, LocalDate until, int number,
        Map<WorkplaceId, Workplace> places) implements Page {

    public String place(Inspection inspection) {
        return Optional.ofNullable(places.get(inspection.workplace())).map(Workplace::name).orElse("–");
    }

    public String day(Inspection inspection) {
        return inspection.days().visited().map(shell.words()::date).orElse("–");
    }

    public String href() {
        return "/desk/inspections/figures/" + what + "?from=" + from + "&until=" + until + "&page=";
    }
}
