package org.tayanych.complaints.web;

import java.util.List;
import java.util.UUID;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** The rules of the administrator's own organisation, and a form for one more. */
public record RoutesPage(
        Shell shell,
        Problems problems,
        List<Line> lines,
        List<Option> teams,
        List<Option> countries,
        List<Option> regions,
        List<Option> groups)
        implements Page {

    /** @param said the rule as a sentence */
    public record Line(UUID id, String said, String team) {}
}
