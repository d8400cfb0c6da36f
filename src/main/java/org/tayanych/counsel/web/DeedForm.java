package org.tayanych.counsel.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tayanych.counsel.Facts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vocabulary.HelpChannel;

/** What somebody did about limits, as it was filled in. */
public record DeedForm(String what, Set<UUID> limits, TypedDay on, String way) {

    static final String ACTED = "ACTED";
    static final String LOST = "LOST";
    static final DeedForm BLANK = new DeedForm("", Set.of(), TypedDay.BLANK, "");

    static DeedForm of(Typed typed) {
        Set<UUID> limits = new HashSet<>();
        typed.codes("limits").forEach(code -> id(code).ifPresent(limits::add));
        return new DeedForm(
                typed.code("what").orElse(""), Set.copyOf(limits), TypedDay.of(typed, "acted"), typed.code("way").orElse(""));
    }

    Problems check() {
        Problems problems = Problems.none();
        if (limits.isEmpty()) {
            problems.add("limits", "counsel.wrong.limits");
        }
        if (!what.equals(ACTED) && !what.equals(LOST)) {
            problems.add("what", "counsel.wrong.deed");
        }
        if (what.equals(ACTED) && on.read().isEmpty()) {
            problems.addDate("acted", "counsel.wrong.day");
        }
        if (what.equals(ACTED) && wayOf().isEmpty()) {
            problems.add("way", "counsel.wrong.way");
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    Facts.Written write(OpenCase opened, Facts facts) {
        return what.equals(LOST)
                ? facts.lose(opened, limits)
                : facts.act(opened, limits, on.read().orElseThrow(), wayOf().orElseThrow());
    }

    private Optional<HelpChannel> wayOf() {
        for (HelpChannel each : HelpChannel.values()) {
            if (each.name().equals(way)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
