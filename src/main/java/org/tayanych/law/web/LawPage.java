package org.tayanych.law.web;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.law.Pack;
import org.tayanych.law.Provision;
import org.tayanych.law.Version;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/**
 * What one rule said on a day. What is not confirmed is not said: the reader is told to ask.
 *
 * @param day the day that was asked for
 */
public record LawPage(Shell shell, Problems problems, Pack pack, Provision provision, LocalDate day) implements LawTexts {

    public Optional<Version> version() {
        return provision.on(day);
    }

    public boolean sure() {
        return version().filter(found -> found.mark().confirmed()).isPresent();
    }

    /** The last version that ended before this day. */
    public Optional<Version> earlier() {
        LocalDate begins = version().map(Version::validFrom).orElse(day);
        return provision.versions().stream().filter(other -> other.validFrom().isBefore(begins)).reduce((one, later) -> later);
    }

    /** The first version that began after this day. */
    public Optional<Version> later() {
        return provision.versions().stream().filter(other -> other.validFrom().isAfter(day)).findFirst();
    }

    /** Where another version can be read: on its first day. */
    public String href(Version other) {
        return shell().link("/law/" + provision.code() + "?on=" + other.validFrom());
    }

    public String term(Version version) {
        return version.validTo()
                .map(last -> say("law.from.to", on(version.validFrom()), on(last)))
                .orElse(say("law.from", on(version.validFrom())));
    }
}
