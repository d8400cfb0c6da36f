package org.tayanych.claims.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tayanych.claims.Claim;
import org.tayanych.claims.Claims;
import org.tayanych.claims.Wanted;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.remedies.Step;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** The list of wage claims. */
public record IndexPage(Shell shell, Wanted wanted, Claims.Listing listing, Map<WorkplaceId, Workplace> workplaces)
        implements Page {

    public String where(Claim claim) {
        Workplace place = workplaces.get(claim.workplace());
        return place == null ? "–" : place.name();
    }

    /** One line a currency. */
    public List<String> total(Claim claim, Step step) {
        return claim.sums().stream().map(sums -> shell.words().money(sums.balance().total(step))).toList();
    }

    public List<String> outstanding(Claim claim) {
        return claim.sums().stream().map(sums -> shell.words().money(sums.balance().outstanding())).toList();
    }

    public List<Option> filters() {
        return Stream.of(Wanted.Only.values())
                .map(only -> Option.of(only.name(), say("claims.only." + only), only == wanted.only()))
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
        return "/desk/claims?only=" + wanted.only() + "&from=" + wanted.from().map(Object::toString).orElse("")
                + "&until=" + wanted.until().map(Object::toString).orElse("") + "&page=";
    }
}
