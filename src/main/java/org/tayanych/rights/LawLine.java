package org.tayanych.rights;

import org.tayanych.law.Version;
import org.tayanych.vocabulary.Language;

/**
 * A provision as it stands in the law of the day.
 *
 * @param title of the provision
 * @param pack name of the pack it was read from: {@code KG 2026-11-21}
 */
public record LawLine(String code, org.tayanych.law.Wording title, Version version, String pack) {

    /** Whether a worker may read it as a fact; otherwise the page says "ask us". */
    public boolean confirmed() {
        return version.mark().confirmed();
    }

    public String article() {
        return version.article();
    }

    public String act(Language language) {
        return version.act().title().in(language);
    }
}
