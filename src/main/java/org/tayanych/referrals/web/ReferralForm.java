package org.tayanych.referrals.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tayanych.directory.Entry;
import org.tayanych.referrals.Extent;
import org.tayanych.referrals.NewReferral;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Retaliation;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Service;

/** What a member chose to share, with whom and for what. */
final class ReferralForm {

    private static final int LONGEST = 4000;

    private ReferralForm() {
    }

    static Checked<NewReferral> check(Typed typed, Entry entry) {
        Problems problems = Problems.none();
        Optional<Service> purpose = typed.oneOf(Service.class, "purpose");
        Optional<Retaliation> retaliation = typed.oneOf(Retaliation.class, "retaliation");
        if (purpose.isEmpty()) {
            problems.add("purpose", "referrals.problem.purpose");
        }
        if (retaliation.isEmpty()) {
            problems.add("retaliation", "referrals.problem.retaliation");
        }
        Secret summary = typed.secret("summary");
        if (summary.length() > LONGEST) {
            problems.add("summary", "referrals.problem.long", LONGEST);
        }
        if (!problems.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        Set<Part> parts = parts(typed);
        List<UUID> files = files(typed);
        if (!files.isEmpty()) {
            parts.add(Part.FILES);
        }
        if (!summary.isBlank()) {
            parts.add(Part.SUMMARY);
        }
        return new Checked.Ok<>(new NewReferral(entry.id(), purpose.orElseThrow(),
                typed.oneOf(Extent.class, "extent").orElse(Extent.CHOSEN), parts, files, summary, retaliation.orElseThrow()));
    }

    static Set<Part> parts(Typed typed) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (typed.codes("parts").contains(part.name())) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<UUID> files(Typed typed) {
        return typed.codes("files").stream().filter(code -> code.matches("[0-9a-fA-F-]{36}")).map(UUID::fromString).toList();
    }
}
