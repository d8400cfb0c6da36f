package org.tayanych.employers.web;

import java.util.Arrays;
import java.util.List;
import org.tayanych.employers.Link;
import org.tayanych.employers.Workplace;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** Tying a workplace's legal entity to another one: look it up, choose it, say what it is. */
public record LinkPage(Shell shell, Problems problems, Workplace workplace, Secret words, List<Workplace> found, TypedLink typed)
        implements Page {

    /** What was chosen so far. */
    public record TypedLink(String other, String kind, TypedDay since) {}

    public String path() {
        return "/desk/workplaces/" + workplace.id();
    }

    public List<Option> others() {
        return found.stream()
                .map(other -> Option.of(other.id().toString(), other.name(), other.id().toString().equals(typed.other()))
                        .hinted(Said.where(shell.words(), other) + " " + Said.number(other)))
                .toList();
    }

    /** Each kind in both directions. */
    public List<Option> kinds() {
        return Arrays.stream(Link.Kind.values())
                .flatMap(kind -> java.util.stream.Stream.of(kind.name() + ".of", kind.name() + ".its"))
                .map(code -> Option.of(code, say("employers.link.choice." + code), code.equals(typed.kind())))
                .toList();
    }
}
