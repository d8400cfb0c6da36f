package org.tayanych.law.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tayanych.law.Pack;
import org.tayanych.law.Provision;
import org.tayanych.law.Version;
import org.tayanych.site.Shell;

/** Every version of one rule with its mark, for members: what is not confirmed stands here too. */
public record ProvisionPage(Shell shell, Pack pack, Provision provision) implements LawTexts {

    /** The newest first. */
    public List<Version> versions() {
        return provision.versions().reversed();
    }

    public String term(Version version) {
        return version.validTo()
                .map(last -> say("law.from.to", on(version.validFrom()), on(last)))
                .orElse(say("law.from", on(version.validFrom())));
    }

    public List<String> numbers(Version version) {
        return new TreeMap<>(version.numbers()).entrySet().stream()
                .map((Map.Entry<String, java.math.BigDecimal> entry) -> entry.getKey() + " = " + entry.getValue().toPlainString())
                .toList();
    }

    public String review(Version version) {
        return version.review()
                .map(review -> say("law.reviewed", review.by(), on(review.on())))
                .orElse(say("law.reviewed.nobody"));
    }
}
