package org.tayanych.calculations.web;

import java.util.List;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * The deadline finder.
 *
 * @param dates empty until it was asked
 * @param askUs whether the law is not confirmed, so that no date is told
 * @param again what was typed, for the calendar file
 */
public record DeadlinesPage(
        Shell shell,
        String country,
        List<CalculatorPage.Elsewhere> countries,
        boolean askUs,
        List<Box> boxes,
        Problems problems,
        List<DeadlinesPage.Line> dates,
        List<DeadlinesPage.Typed> again)
        implements Page {

    /** One time limit; every text is in the reader's language. @param because what moved it; may be empty */
    public record Line(String what, String last, String safe, List<String> because, String law) {}

    /** A field and what stands in it. */
    public record Typed(String field, Secret value) {}

    public String address() {
        return shell.link("/calculators/deadlines");
    }
}
