package org.tayanych.law.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tayanych.law.DifferenceLines;
import org.tayanych.law.Flaw;
import org.tayanych.law.Inventory;
import org.tayanych.law.Mark;
import org.tayanych.law.Provision;
import org.tayanych.law.Standing;
import org.tayanych.law.Version;
import org.tayanych.site.Shell;

/**
 * The packs in use, and what stands in one of them.
 *
 * @param chosen the country whose provisions are listed
 * @param mayRead whether the member may have the folder read again
 */
public record PacksPage(Shell shell, List<Standing> standing, Standing chosen, boolean mayRead, LocalDate today)
        implements LawTexts {

    /** @param version the one in force today, otherwise the newest */
    public record Line(Provision provision, Version version, boolean inForce) {}

    public List<Line> lines() {
        return chosen.pack().all().stream()
                .map(provision -> new Line(provision, provision.on(today).orElse(provision.versions().getLast()),
                        provision.on(today).isPresent()))
                .toList();
    }

    public Inventory inventory(Standing one) {
        return Inventory.of(one.pack(), today);
    }

    public String country(Standing one) {
        return say("vocabulary.country." + one.pack().country().code());
    }

    public String marks(Standing one) {
        Inventory inventory = inventory(one);
        return Arrays.stream(Mark.values())
                .map(mark -> say(mark.key()) + ": " + inventory.marks().get(mark))
                .collect(Collectors.joining("; "));
    }

    public List<String> refused(Standing one) {
        return one.refused().stream().map((Flaw flaw) -> flaw.say(shell().words())).toList();
    }

    public List<String> last(Standing one) {
        return one.last().map(difference -> DifferenceLines.of(difference, shell().words())).orElse(List.of());
    }

    /** The tone of a mark's tag. */
    public static String tone(Mark mark) {
        return switch (mark) {
            case READ -> "green";
            case REPORTED -> "blue";
            case LIKELY -> "yellow";
            case UNSURE, DOUBTFUL -> "red";
        };
    }
}
