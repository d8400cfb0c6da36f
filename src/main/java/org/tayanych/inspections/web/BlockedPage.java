package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Stops;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The register of stopped visits. @param rule the name of a rule by its code */
public record BlockedPage(
        Shell shell, Stops.Page page, LocalDate from, LocalDate until, int number, Map<WorkplaceId, Workplace> places,
        UnaryOperator<String> rule) implements Page {

    public String place(Stops.Stop stop) {
        return Optional.ofNullable(places.get(stop.workplace())).map(Workplace::name).orElse("–");
    }

    public String ended(Stops.Stop stop) {
        return stop.lifted()
                .map(day -> say(stop.how().filter(Stops.How.GIVEN_UP::equals).isPresent()
                        ? "inspections.blocked.given_up" : "inspections.blocked.lifted", day))
                .orElse(say("inspections.blocked.lasts"));
    }

    public int pages() {
        return (int) Math.max(1, (page.all() + Stops.ON_A_PAGE - 1) / Stops.ON_A_PAGE);
    }

    public String href() {
        return "/desk/inspections/blocked?from=" + from + "&until=" + until + "&page=";
    }
}
