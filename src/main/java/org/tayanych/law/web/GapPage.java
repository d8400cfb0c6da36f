package org.tayanych.law.web;

import org.tayanych.law.Gap;
import org.tayanych.law.Packs;
import org.tayanych.law.Standards;
import org.tayanych.site.Shell;

/**
 * One gap: both texts beside each other.
 *
 * @param national address where the rule can be read; empty when it stands in no pack
 * @param standard address where the convention can be read; empty when we have no page of it
 */
public record GapPage(Shell shell, Gap gap, String national, String standard) implements LawTexts {

    static GapPage of(Shell shell, Gap gap, Packs packs, Standards standards) {
        String national = gap.national().of().filter(code -> packs.holding(code).isPresent())
                .map(code -> shell.link("/law/" + code)).orElse("");
        String standard = gap.standard().of().filter(code -> standards.convention(code).isPresent())
                .map(code -> shell.link("/conventions/" + code)).orElse("");
        return new GapPage(shell, gap, national, standard);
    }

    public String day(String on) {
        return Days.say(this, on);
    }

    public String tone() {
        return GapsPage.tone(gap.state());
    }
}
