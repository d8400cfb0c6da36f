package org.tayanych.employers.web;

import java.util.List;
import org.tayanych.employers.Partner;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * Who else takes part in matching, and how much is known in common.
 *
 * @param takesPart whether the reader's own organisation does
 * @param decides whether the reader may decide about it
 */
public record MatchingPage(Shell shell, boolean takesPart, boolean decides, List<Partner> partners) implements Page {

    public String band(Partner partner) {
        return partner.band()
                .map(least -> least == 0 ? say("employers.matching.few") : say("employers.matching.at_least", least))
                .orElseGet(() -> say("employers.matching.not_counted"));
    }

    public String path(Partner partner) {
        return "/desk/workplaces/matching/" + partner.organisation();
    }
}
