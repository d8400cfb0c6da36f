package org.tayanych.calculations.web;

import java.util.List;
import java.util.Optional;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/**
 * One calculator: its form, and once it was asked, its answer.
 *
 * @param slug as it stands in the address
 * @param country code of the country whose law counts
 * @param countries the others, whose law we know
 * @param confirmed whether the law is confirmed; if not, the page says "ask us" and has no form
 */
public record CalculatorPage(
        Shell shell,
        String slug,
        String country,
        List<CalculatorPage.Elsewhere> countries,
        boolean confirmed,
        List<Box> boxes,
        Problems problems,
        Optional<Answered> answer)
        implements Page {

    /** A country to choose. @param name in the reader's language */
    public record Elsewhere(String code, String name, boolean here) {}

    public String address() {
        return shell.link("/calculators/" + slug);
    }

    /** Whether there is no figure that could be told. */
    public boolean askUs() {
        return !confirmed || answer.filter(found -> !found.confirmed()).isPresent();
    }
}
