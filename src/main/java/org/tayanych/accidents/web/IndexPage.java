package org.tayanych.accidents.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tayanych.accidents.Accident;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.Wanted;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** The register of accidents. @param overdue fatal ones that nobody investigates, on all days */
public record IndexPage(
        Shell shell, Wanted wanted, Accidents.Listing listing, long overdue, Map<WorkplaceId, Workplace> workplaces, Accidents accidents)
        implements Page {

    public String where(Accident accident) {
        Workplace place = workplaces.get(accident.workplace());
        return place == null ? "–" : place.name();
    }

    public boolean overdue(Accident accident) {
        return accidents.overdue(accident);
    }

    public boolean late(Accident accident) {
        return accidents.late(accident);
    }

    public String investigation(Accident accident) {
        return accident.daysOfInvestigation(accidents.today())
                .map(days -> say(accident.ended().isPresent() ? "accidents.investigated" : "accidents.investigating", days))
                .orElse(say("accidents.not_investigated"));
    }

    public List<Option> filters() {
        return Stream.of(Wanted.Only.values())
                .map(only -> Option.of(only.name(), say("accidents.only." + only), only == wanted.only()))
                .toList();
    }

    public Secret from() {
        return Secret.of(wanted.from().map(Object::toString).orElse(""));
    }

    public Secret until() {
        return Secret.of(wanted.until().map(Object::toString).orElse(""));
    }

    public int pageCount() {
        return (int) ((listing.all() + Wanted.PAGE - 1) / Wanted.PAGE);
    }

    public String href() {
        return "/desk/accidents?only=" + wanted.only() + "&from=" + wanted.from().map(Object::toString).orElse("")
                + "&until=" + wanted.until().map(Object::toString).orElse("") + "&page=";
    }
}
