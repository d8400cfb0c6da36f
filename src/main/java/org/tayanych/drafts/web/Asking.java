package org.tayanych.drafts.web;

import java.util.Optional;
import org.tayanych.drafts.ComplaintPath;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/**
 * What every question page has around its fields.
 *
 * @param danger the worker said that there is danger now: numbers stay on the page
 * @param version of the answers that the page was made from
 * @param change the worker came from checking the answers and goes back there
 */
public record Asking(
        Shell shell, Problems problems, boolean danger, DraftPage page, int version, boolean change, String back) {

    static Asking of(Shell shell, Problems problems, DraftPage page, Draft draft, boolean change) {
        return new Asking(
                shell, problems, draft.danger() && page != DraftPage.DANGER, page, draft.version(page), change,
                shell.link(change ? "/complaint/check" : back(page, draft)));
    }

    private static String back(DraftPage page, Draft draft) {
        Optional<DraftPage> before = ComplaintPath.before(page, draft);
        return before.map(earlier -> "/complaint/" + earlier.slug()).orElse("/complaint/stay-safe");
    }

    /** Where the form goes. */
    public String action() {
        return shell.link("/complaint/" + page.slug());
    }
}
