package org.tayanych.counsel.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tayanych.counsel.Dockets;
import org.tayanych.counsel.TimeLimit;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/**
 * Open cases with running limits.
 *
 * @param mine only those that the reader is in charge of
 * @param further not the first page
 * @param figures whether the reader may see the figures
 */
public record DocketPage(
        Shell shell, Dockets.Page page, boolean mine, boolean further, boolean figures, Map<MemberId, String> names,
        LocalDate today) implements Page {

    public String name(Dockets.Item item) {
        return say(item.limit().what(), item.happened());
    }

    public String date(LocalDate day) {
        return shell.words().date(day);
    }

    public boolean hot(TimeLimit limit) {
        return !limit.safe().isAfter(today);
    }

    public String assigned(Dockets.Line line) {
        MemberId assigned = line.assigned();
        return assigned == null ? say("counsel.docket.nobody") : names.getOrDefault(assigned, "");
    }

    public Optional<String> next() {
        return page.next().map(place -> "/desk/law/limits?after=" + place + (mine ? "&whose=mine" : ""));
    }
}
