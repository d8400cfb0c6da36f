package org.tayanych.law.web;

import java.util.Optional;
import org.tayanych.law.Gap;
import org.tayanych.law.Packs;
import org.tayanych.law.Standards;
import org.tayanych.site.Shell;

/**
 * One gap: both texts beside each other.
 *
 * @param national where the rule can be read; empty when it stands in no pack
 * @param standard where the convention can be read; empty when we have no page of it
 */
public record GapPage(Shell shell, Gap gap, Optional<Door> national, Optional<Door> standard) implements LawTexts {

    /** @param name what stands behind it, in the reader's language */
    public record Door(String href, String name) {}

    static GapPage of(Shell shell, Gap gap, Packs packs, Standards standards) {
        Optional<Door> national = gap.national().of().flatMap(packs::provision)
                .map(rule -> new Door(shell.link("/law/" + rule.code()), rule.title().in(shell.language())));
        Optional<Door> standard = gap.standard().of().flatMap(standards::convention)
                .map(found -> new Door(shell.link("/conventions/" + found.code()), found.code()));
        return new GapPage(shell, gap, national, standard);
    }

    public String day(String on) {
        return Days.say(this, on);
    }

    public String tone() {
        return GapsPage.tone(gap.state());
    }
}
