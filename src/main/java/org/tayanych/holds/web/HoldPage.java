package org.tayanych.holds.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tayanych.holds.CaseHolds;
import org.tayanych.holds.Ground;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Holds;
import org.tayanych.vault.Secret;

/**
 * Whether a case is held.
 *
 * @param by name of who placed the hold; empty for somebody who left
 * @param may whether the reader can place and lift
 */
public record HoldPage(
        Shell shell, CaseFrame frame, Optional<Holds.Hold> hold, String by, boolean may, String ground, Secret words,
        Problems problems) implements Page {

    public List<Option> grounds() {
        return Arrays.stream(Ground.values())
                .map(one -> Option.of(one.name(), say("holds.ground." + one), one.name().equals(ground)))
                .toList();
    }

    public String why(Holds.Hold held) {
        return say("holds.ground." + CaseHolds.ground(held));
    }

    public String since(Holds.Hold held) {
        return shell.words().moment(held.at());
    }
}
